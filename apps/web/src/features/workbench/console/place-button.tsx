interface PlaceButtonProps {
  file: string;
  line: number | null;
  onOpenLine: (file: string, line: number) => void;
}

/** A place in a file; opens it in the code. */
export function PlaceButton({ file, line, onOpenLine }: PlaceButtonProps) {
  const place = line === null ? file : `${file}:${String(line)}`;
  return (
    <button
      type="button"
      aria-label={`Open ${place}`}
      onClick={() => onOpenLine(file, line ?? 1)}
      className="max-w-40 shrink-0 truncate rounded-sm text-meta leading-5 text-ink-2 underline decoration-line-strong underline-offset-2 hover:text-ink"
    >
      {place.slice(place.lastIndexOf('/') + 1)}
    </button>
  );
}
