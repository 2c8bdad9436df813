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
      action = answer.result or error(vim.inspect(answer.error or answer.err))
    end
  end
  -- Fix-all is there before anybody knows whether there is something to fix.
  if not action.edit then return end
  vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
  return true
end

local function codes(buffer)
  return vim.tbl_map(function(diagnostic)
    return diagnostic.lnum + 1 .. ' ' .. diagnostic.code
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

-- The first action of a kind is the best one.
local function take(buffer, kind, code)
  local line = code and line_of(buffer, code) or 0
  local before = updates
  local action = actions(buffer, line, kind)[1]
  if not action then return vim.NIL end
  if apply(buffer, action) then settled(before) end
  return action.title
end

local function main()
  local seen = {}
  for file in vim.gsplit(os.getenv('TACTLINT_FILES'), '\n') do
    local before = updates
    vim.cmd('edit ' .. vim.fn.fnameescape(file))
    local buffer = vim.api.nvim_get_current_buf()
    settled(before)
    local report = {found = codes(buffer)}
    report.quickFix = take(buffer, 'quickfix', 'seller-centric-framing')
    report.rewrite = take(buffer, 'refactor.rewrite', 'demand-phrasing')
    report.fixAll = take(buffer, 'source.fixAll.tactlint')
    report.left = codes(buffer)
    vim.cmd('write')
    table.insert(seen, report)
  end
  return vim.fn.json_encode(seen)
end

local worked, said = pcall(main)
io[worked and 'stdout' or 'stderr']:write(said, '\n')
vim.cmd(worked and 'qall!' or 'cquit!')
