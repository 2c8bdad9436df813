export default [{extensions: ['./dist/index.js'], rules: {'acme/reply-time': 'error'}}]
