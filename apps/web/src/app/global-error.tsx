'use client';

import '../styles/globals.css';

/** The last resort, without the studio's own layout. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main className="mx-auto flex min-h-dvh max-w-105 flex-col items-start justify-center px-6 pb-24">
          <title>Studio Lite</title>
          <h1 className="text-title font-title">The studio could not be shown</h1>
          <p className="mt-1 text-body text-ink-2">
            Your chats and drafts are kept. Try again, or reload the page.
          </p>
          <button
            type="button"
            onClick={reset}
            className="mt-5 h-8 rounded-sm bg-accent px-3 font-label text-accent-ink"
          >
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
