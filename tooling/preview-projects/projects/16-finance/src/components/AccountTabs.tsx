interface Props<T extends string> {
  names: readonly T[];
  value: T;
  onChange: (name: T) => void;
}

export function AccountTabs<T extends string>({ names, value, onChange }: Props<T>) {
  return (
    <div role="tablist" className="inline-flex rounded-full bg-white/60 p-1">
      {names.map((name) => (
        <button key={name} role="tab" aria-selected={name === value} onClick={() => onChange(name)} className="rounded-full px-4 py-1 aria-selected:bg-mint-600 aria-selected:text-white">
          {name}
        </button>
      ))}
    </div>
  );
}
