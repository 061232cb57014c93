/** Stands for no version at all: everything is new then. */
export const NOTHING = 'nothing';

interface VersionSelectProps {
  label: string;
  value: string;
  choices: readonly { id: string; words: string }[];
  /** Offers a comparison with nothing. */
  withNothing?: boolean;
  onChange: (id: string) => void;
}

/** One of the versions, by the browser's own list: it has any number of them and brings its keys. */
export function VersionSelect({ label, value, choices, withNothing = false, onChange }: VersionSelectProps) {
  const listed = value === NOTHING || choices.some(({ id }) => id === value);
  return (
    <label className="flex min-w-0 items-center gap-1.5 text-meta text-ink-2">
      {label}
      <select
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        className="h-7 max-w-48 min-w-0 truncate rounded-sm border border-line bg-paper px-1.5 text-ui text-ink phone:h-11"
      >
        {withNothing ? <option value={NOTHING}>Nothing</option> : null}
        {/* Too old for the list that was read so far. */}
        {listed ? null : <option value={value}>The one before</option>}
        {choices.map(({ id, words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
