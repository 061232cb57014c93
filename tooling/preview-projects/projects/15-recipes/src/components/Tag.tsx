const tones = { vegan: 'bg-lime-200', quick: 'bg-orange-200' } as const;

export const Tag = ({ name }: { name: keyof typeof tones }) => <span className={`rounded px-2 py-0.5 text-xs ${tones[name]}`}>{name}</span>;
