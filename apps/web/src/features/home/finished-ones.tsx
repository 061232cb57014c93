import { useState } from 'react';
import { toShownError } from '../../lib/errors.ts';
import { trpc } from '../../lib/trpc.ts';
import { newUuid } from '../../lib/uuid.ts';
import { addSession } from '../history/patch-sessions.ts';
import { usePatchSessions } from '../history/use-sessions.ts';
import { openChat } from '../studio/navigation.ts';
import { useStudio } from '../studio/studio-context.tsx';
import { ExampleCard } from './example-card.tsx';
import { EXAMPLES } from './examples.tsx';

/** Finished examples. Opening one makes a copy as a chat of one's own: live, to be changed and kept. */
export function FinishedOnes() {
  const { account } = useStudio();
  const patch = usePatchSessions();
  const create = trpc.sessions.create.useMutation();
  const [opening, setOpening] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const open = async (exampleId: string) => {
    setOpening(exampleId);
    setProblem(null);
    try {
      await account.ensure();
      const { session } = await create.mutateAsync({ id: newUuid(), exampleId });
      patch((data) => addSession(data, session));
      openChat(session.id);
    } catch (error) {
      setProblem(toShownError(error).message);
      setOpening(null);
    }
  };

  return (
    <section aria-labelledby="finished" className="w-full max-w-[1040px]">
      <h2 id="finished" className="flex flex-wrap items-baseline gap-x-2.5 text-title font-title">
        Finished ones
        <span className="text-ui font-body text-ink-2">open, change, keep</span>
      </h2>
      <p role="alert" className="text-ui text-bad empty:hidden">
        {problem}
      </p>
      <ul className="mt-3.5 grid grid-cols-3 gap-[18px] narrow:grid-cols-2 phone:gap-3.5">
        {/* One that is alone in its row where there are two columns takes both. */}
        {EXAMPLES.map((example) => (
          <li key={example.id} className="narrow:odd:last:col-span-2">
            <ExampleCard
              example={example}
              opening={opening === example.id}
              disabled={opening !== null}
              onOpen={() => void open(example.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
