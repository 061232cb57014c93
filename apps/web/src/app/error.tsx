'use client';

import { Button } from '@studio/ui';
import { useEffect } from 'react';
import { isMissingPart, recoverFromNewBuild } from '../lib/new-build.ts';

/** A part of the studio could not be drawn. What was written lies on the server and in the drafts. */
export default function StudioError({ error, reset }: { error: Error; reset: () => void }) {
  useEffect(() => void recoverFromNewBuild(error), [error]);
  return (
    <main className="mx-auto flex min-h-dvh max-w-105 flex-col items-start justify-center px-6 pb-24">
      <h1 className="text-title font-title">This page ran into an error</h1>
      <p className="mt-1 text-body text-ink-2">
        Your chats and drafts are kept. Try again, or reload the page.
      </p>
      <Button
        variant="primary"
        className="mt-5"
        onClick={isMissingPart(error) ? () => window.location.reload() : reset}
      >
        Try again
      </Button>
    </main>
  );
}
