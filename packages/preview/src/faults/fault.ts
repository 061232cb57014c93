import type { FailureKind } from '../shared/messages.ts';
import type { Sources } from '../testing/bench.ts';
import type { PreviewPhase } from '../types.ts';

/** What the preview must say of a project. What is left out is not looked at. */
export interface Expected {
  phase: PreviewPhase;
  kind?: FailureKind;
  file?: string | null;
  line?: number | null;
  /** Part of the message, and of the next step. */
  message?: string;
  hint?: string;
  /** What stands on the sheet: this project, the good one before it, or nothing. */
  shown?: 'this' | 'before' | 'none' | undefined;
  /** Part of the sheet's text. */
  text?: string;
}

/** One project handed to the engine, and what must be said of it. */
export interface Step {
  files: Sources;
  streaming?: boolean;
  /** Selector to click once the page stands. */
  click?: string;
  /** Text of a console line that the page writes when it is done: only then is its state looked at. */
  until?: string;
  expect: Expected;
}

/** A labelled project, or several in a row. A good page stands on the sheet before the first, where `bare` is not set. */
export interface Fault {
  name: string;
  steps: readonly Step[];
  bare?: boolean;
  /** The frame loops: it is ended after a short silence, and a right page after it must be ready. */
  hangs?: boolean;
  /** Where the preview is: in a tab that is hidden, in a place that is not displayed, in one whose frames are never drawn. */
  where?: 'hidden tab' | 'no display' | 'no frames';
}

/** A project that is right: any failure of it is a false one. */
export const right = (name: string, files: Sources, more: Partial<Step> & { text?: string } = {}): Fault => ({
  name,
  steps: [
    {
      files,
      ...more,
      expect: { phase: 'ready', shown: 'this', ...(more.text === undefined ? {} : { text: more.text }) },
    },
  ],
});

/** A project that fails; the good page before it stays unless said otherwise. */
export const wrong = (
  name: string,
  files: Sources,
  expected: Omit<Expected, 'phase'>,
  more: Partial<Step> = {},
): Fault => ({
  name,
  steps: [{ files, ...more, expect: { phase: 'failed', shown: 'before', ...expected } }],
});

/** A page of plain HTML. */
export const page = (body: string, files: Sources = {}): Sources => ({
  'index.html': `<!doctype html><html><head><title>x</title></head><body>\n${body}\n</body></html>`,
  ...files,
});

/** A React component; `head` begins at line 2, the body of the component three lines below its last. */
export const react = (body: string, head = '', files: Sources = {}): Sources => ({
  'src/App.tsx': `import { Component, lazy, Suspense, useEffect, useLayoutEffect, useState } from 'react';\n${head}\nexport default function App() {\n${body}\n}\n`,
  ...files,
});

/** A Vue component. */
export const vue = (script: string, template: string, files: Sources = {}): Sources => ({
  'src/App.vue': `<script setup>\n${script}\n</script>\n<template>\n${template}\n</template>\n`,
  ...files,
});
