export const CARD = `import { Check, X } from 'lucide-react';
import type { Question } from '../content';

interface Props {
  question: Question;
  chosen: number | null;
  onChoose: (index: number) => void;
}

export function QuestionCard({ question, chosen, onChoose }: Props) {
  return (
    <div>
      <h1 className="max-w-[18ch] text-4xl leading-[1.08] sm:text-6xl">{question.ask}</h1>
      <ol className="mt-10 grid gap-3 sm:grid-cols-2">
        {question.answers.map((answer, index) => {
          const right = chosen !== null && index === question.right;
          const wrong = chosen === index && index !== question.right;
          const tone = right ? 'border-accent bg-accent text-on-accent' : wrong ? 'border-ink bg-ink text-paper' : 'border-line bg-surface hover:border-ink';
          return (
            <li key={answer}>
              <button
                type="button"
                aria-disabled={chosen !== null}
                onClick={() => chosen === null && onChoose(index)}
                className={'flex min-h-16 w-full items-center gap-4 rounded-[min(var(--radius),16px)] border px-5 text-left text-lg font-medium ' + tone}
              >
                <span className="tabular-nums" aria-hidden="true">{index + 1}</span>
                <span className="flex-1">{answer}</span>
                {right && <Check size={20} aria-label="right" />}
                {wrong && <X size={20} aria-label="wrong" />}
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
`;

export const RESULT = `import { RotateCcw } from 'lucide-react';

interface Props {
  right: number;
  total: number;
  onAgain: () => void;
}

export function Result({ right, total, onAgain }: Props) {
  const share = right / total;
  const words = share === 1 ? 'Not one slipped past you.' : share >= 0.6 ? 'A good evening’s work.' : 'Once more, and it will look different.';
  return (
    <div>
      <h1 className="text-4xl leading-tight sm:text-6xl">{words}</h1>
      <p className="mt-6 font-head text-[7rem] leading-none tracking-tighter tabular-nums sm:text-[11rem]">
        {right}
        <span className="text-muted">/{total}</span>
      </p>
      <button type="button" onClick={onAgain} className="mt-10 flex min-h-12 items-center gap-2 rounded-button bg-accent px-6 font-semibold text-on-accent">
        <RotateCcw size={18} /> Again
      </button>
    </div>
  );
}
`;

export const APP = `import { ArrowRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { QuestionCard } from './components/question-card';
import { Result } from './components/result';
import { name, questions } from './content';

export default function App() {
  const [given, setGiven] = useState<number[]>([]);
  const [place, setPlace] = useState(0);
  const question = questions[place];
  const chosen = given[place] ?? null;
  const right = given.filter((answer, index) => answer === questions[index].right).length;
  const choose = (index: number) => setGiven([...given, index]);
  const next = () => setPlace(place + 1);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const index = Number(event.key) - 1;
      if (question !== undefined && chosen === null && index >= 0 && index < question.answers.length) choose(index);
      if (event.key === 'Enter' && chosen !== null && !(event.target instanceof HTMLButtonElement)) next();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });

  return (
    <div className="mx-auto flex min-h-screen max-w-5xl flex-col px-5 py-8 sm:px-10">
      <header className="flex items-baseline justify-between gap-6">
        <p className="font-head text-lg font-semibold tracking-tight">{name}</p>
        <p className="text-muted tabular-nums">{Math.min(place + 1, questions.length)} of {questions.length}</p>
      </header>
      <div className="mt-4 flex gap-1.5" aria-hidden="true">
        {questions.map((entry, index) => (
          <span key={entry.ask} className={'h-1.5 flex-1 rounded-full ' + (index >= given.length ? 'bg-line' : given[index] === entry.right ? 'bg-accent' : 'bg-ink')} />
        ))}
      </div>
      <main className="my-auto py-12">
        {question === undefined ? (
          <Result
            right={right}
            total={questions.length}
            onAgain={() => {
              setGiven([]);
              setPlace(0);
            }}
          />
        ) : (
          <>
            <QuestionCard question={question} chosen={chosen} onChoose={choose} />
            <div role="status" className="mt-8 flex min-h-14 flex-wrap items-center justify-between gap-4">
              {chosen !== null && (
                <>
                  <p className="max-w-xl text-lg text-muted">{question.why}</p>
                  <button type="button" onClick={next} className="flex min-h-12 items-center gap-2 rounded-button bg-ink px-6 font-semibold text-paper">
                    {place + 1 === questions.length ? 'See the result' : 'Next'} <ArrowRight size={18} />
                  </button>
                </>
              )}
            </div>
          </>
        )}
      </main>
    </div>
  );
}
`;
