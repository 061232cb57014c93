import { Upload } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../components/icons.tsx';
import { toShownError } from '../../lib/errors.ts';
import { openChat } from '../studio/navigation.ts';
import { useTransfer } from './use-transfer.ts';

/** Makes a chat of a zip from the person's own disk. */
export function ImportButton() {
  const { importZip } = useTransfer();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const here = useRef(false);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const take = async (file: File) => {
    setBusy(true);
    setProblem(null);
    try {
      const chatId = await importZip(file);
      // Who went elsewhere meanwhile is not called away from there: the history has it.
      if (here.current) openChat(chatId);
    } catch (error) {
      setProblem(wordsOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <button
        type="button"
        disabled={busy}
        onClick={() => input.current?.click()}
        className="inline-flex h-8 items-center gap-1.5 rounded-full px-3 text-ink-2 transition-colors duration-120 hover:not-disabled:bg-sunken hover:not-disabled:text-ink disabled:opacity-45 phone:h-11 phone:px-4"
      >
        <Icon of={Upload} />
        {busy ? 'Importing…' : 'Import a project'}
      </button>
      <input
        ref={input}
        type="file"
        accept=".zip,application/zip"
        aria-label="Zip of a project"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file can be chosen again after a failure.
          event.currentTarget.value = '';
          if (file) void take(file);
        }}
      />
      {problem === null ? null : (
        <p role="alert" className="mt-2 text-ui text-bad">
          {problem}
        </p>
      )}
    </>
  );
}

/** The unpacker's own words are for the person; its code is not here to compare with, only its name. */
function wordsOf(error: unknown): string {
  return error instanceof Error && error.name === 'ArchiveError'
    ? error.message
    : toShownError(error).message;
}
