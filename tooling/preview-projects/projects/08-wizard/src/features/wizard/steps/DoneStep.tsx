import type { Draft } from '../schema';

export const DoneStep = ({ draft }: { draft: Partial<Draft> }) => <pre className="rounded bg-muted p-4 text-xs">{JSON.stringify(draft, null, 2)}</pre>;
