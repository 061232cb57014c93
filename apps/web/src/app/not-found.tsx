import { Mark } from '../components/icons.tsx';

export default function NotFound() {
  return (
    <main className="mx-auto flex min-h-dvh max-w-105 flex-col items-start justify-center px-6 pb-24">
      <Mark />
      <h1 className="mt-6 text-title font-title">There is nothing at this address</h1>
      <p className="mt-1 text-body text-ink-2">The link may be old, or a letter may be missing.</p>
      {/* A full load: this page stands outside the studio. */}
      <a
        href="/"
        className="mt-5 inline-flex h-8 items-center rounded-sm bg-accent px-3 font-label text-accent-ink"
      >
        Go to the start
      </a>
    </main>
  );
}
