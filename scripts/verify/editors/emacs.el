;;; Drives Emacs in batch as a person would: opens a message, reads what Flymake shows, takes a quick fix and a rewrite, saves.
;;; Prints what it saw as a line of JSON. The file is given in TACTLINT_FILES; the setting from the docs is loaded before.
(require 'eglot)
(require 'json)

(setq eglot-sync-connect 30
      eglot-autoshutdown t
      eglot-confirm-server-initiated-edits nil
      make-backup-files nil)

(defun tactlint-wait (condition)
  "Let the server speak until CONDITION holds, for half a minute at most."
  (let ((end (+ (float-time) 30)))
    (while (and (not (funcall condition)) (< (float-time) end))
      (accept-process-output nil 0.1))))

(defun tactlint-codes ()
  "What is shown: line and rule of each diagnostic, whose text begins “tactlint [rule]: ”."
  (mapcar (lambda (diagnostic)
            (let ((text (flymake-diagnostic-text diagnostic)))
              (format "%d %s"
                      (line-number-at-pos (flymake-diagnostic-beg diagnostic))
                      (if (string-match "\\`tactlint \\[\\([^]]+\\)\\]" text) (match-string 1 text) text))))
          (flymake-diagnostics)))

(defun tactlint-take (kind line)
  "Make the first action of KIND that the server offers on LINE; its title."
  (goto-char (point-min))
  (forward-line (1- line))
  ;; Else sent when nothing has been typed for a moment.
  (eglot--signal-textDocument/didChange)
  (let* ((actions (jsonrpc-request
                   (eglot--current-server-or-lose) :textDocument/codeAction
                   (list :textDocument (eglot--TextDocumentIdentifier)
                         :range (list :start (eglot--pos-to-lsp-position (line-beginning-position))
                                      :end (eglot--pos-to-lsp-position (line-end-position)))
                         :context (list :diagnostics [] :only (vector kind)))))
         (preferred (seq-find (lambda (action) (eq (plist-get action :isPreferred) t)) actions))
         (action (or preferred (seq-first (append actions nil)))))
    (when action
      (unless (plist-get action :edit)
        (setq action (jsonrpc-request (eglot--current-server-or-lose) :codeAction/resolve action)))
      (eglot--apply-workspace-edit (plist-get action :edit))
      (plist-get action :title))))

;; In batch nobody presses a key, after which `eglot-ensure' and Flymake would begin.
(let (seen)
  (dolist (file (split-string (getenv "TACTLINT_FILES") "\n"))
    (find-file file)
    (apply #'eglot (eglot--guess-contact))
    (tactlint-wait #'eglot-managed-p)
    (flymake-mode 1)
    (flymake-start)
    (tactlint-wait (lambda () (flymake-diagnostics)))
    (let ((found (tactlint-codes)))
      (tactlint-take "quickfix" 3)
      (tactlint-take "refactor.rewrite" 5)
      (tactlint-take "source.fixAll.tactlint" 1)
      (save-buffer)
      (push (list :found (vconcat found)) seen)))
  (princ (json-encode (vconcat (nreverse seen))))
  (terpri))
(kill-emacs 0)
