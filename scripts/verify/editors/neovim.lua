-- Drives a headless Neovim as a person would: opens a message, reads its diagnostics, takes a quick fix, a rewrite and
-- fix-all, saves. Prints what it saw as a line of JSON. Files are given in TACTLINT_FILES, separated by newlines.

local wait = 30000

local function actions(buffer, line, kind)
  local params = {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    range = {start = {line = line, character = 0}, ['end'] = {line = line + 1, character = 0}},
    context = {diagnostics = vim.lsp.diagnostic.get_line_diagnostics(buffer, line), only = {kind}},
  }
  local found = {}
  for _, answer in pairs(vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', params, wait) or {}) do
    vim.list_extend(found, answer.result or {})
  end
  return found
end

local function apply(buffer, action)
  if not action.edit then
    for _, answer in pairs(vim.lsp.buf_request_sync(buffer, 'codeAction/resolve', action, wait) or {}) do
      action = answer.result
    end
  end
  vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
end

local function codes(buffer)
  return vim.tbl_map(function(diagnostic)
    return diagnostic.lnum + 1 .. ':' .. diagnostic.col + 1 .. ' ' .. diagnostic.code
  end, vim.diagnostic.get(buffer))
end

-- Until something is said of the text as it is now, and nothing else for a moment.
local updates = 0
vim.api.nvim_create_autocmd('DiagnosticChanged', {callback = function() updates = updates + 1 end})
local function settled(before)
  vim.wait(wait, function() return updates > before end, 20)
  local last
  repeat
    last = updates
    vim.wait(500, function() return updates > last end, 20)
  until updates == last
end

local function line_of(buffer, code)
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    if diagnostic.code == code then return diagnostic.lnum end
  end
end

local function take(buffer, kind, code, chosen)
  local line = code and line_of(buffer, code) or 0
  local before = updates
  for _, action in ipairs(line and actions(buffer, line, kind) or {}) do
    if chosen(action) then
      apply(buffer, action)
      settled(before)
      return action.title
    end
  end
  return vim.NIL
end

local seen = {}
for file in vim.gsplit(os.getenv('TACTLINT_FILES'), '\n') do
  local before = updates
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
  local buffer = vim.api.nvim_get_current_buf()
  settled(before)
  local report = {found = codes(buffer)}
  report.quick_fix = take(buffer, 'quickfix', 'seller-centric-framing', function(action)
    return action.isPreferred and vim.tbl_contains(vim.tbl_map(function(diagnostic) return diagnostic.code end, action.diagnostics or {}), 'seller-centric-framing')
  end)
  report.rewrite = take(buffer, 'refactor.rewrite', 'demand-phrasing', function() return true end)
  report.fix_all = take(buffer, 'source.fixAll.tactlint', nil, function() return true end)
  report.left = codes(buffer)
  vim.cmd('write')
  table.insert(seen, report)
end
io.stdout:write(vim.json and vim.json.encode(seen) or vim.fn.json_encode(seen), '\n')
vim.cmd('qall!')
