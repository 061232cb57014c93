import { describe, expect, it } from 'vitest';
import { AnswerStore } from './answer-store.ts';
import { ProjectStore } from './project-store.ts';
import { answer, ended, framesOf, handClock, run } from './testing.ts';

const file = (path: string, body: string) => `\`\`\`html ${path}\n${body}\n\`\`\`\n`;
const done = run({ status: 'finished', lastSeq: 9 });

function setup() {
  const work: (() => void)[] = [];
  const project = new ProjectStore((callback) => {
    work.push(callback);
    return () => void work.splice(work.indexOf(callback), 1);
  });
  return {
    project,
    flush: () => work.splice(0).forEach((callback) => callback()),
    waiting: () => work.length,
  };
}

describe('ProjectStore', () => {
  it('folds the answers of a branch over one another', () => {
    const { project } = setup();
    const first = new AnswerStore(answer(file('index.html', '<h1>One</h1>'), { run: done }), handClock(true));
    const second = new AnswerStore(
      answer(file('about.html', '<h1>Two</h1>'), { id: 'a2', run: done }),
      handClock(true),
    );
    project.follow([
      { id: 'a1', store: first },
      { id: 'a2', store: second },
    ]);
    expect(Object.keys(project.getView().files)).toEqual(['index.html', 'about.html']);
    expect(Object.keys(project.getBases().get('a2') ?? {})).toEqual(['index.html']);
    expect(project.getView()).toMatchObject({ streaming: false, openFile: null });
  });

  it('hands files on in steps while they are written, and at once when the answer ends', () => {
    const { project, flush, waiting } = setup();
    const store = new AnswerStore(answer(), handClock(true));
    project.follow([{ id: 'a1', store }]);
    const before = project.getView().revision;
    const frames = framesOf(['```html index.html\n<h1>', 'One</h1>\n', '```\n']);
    for (const frame of frames.slice(0, 2)) store.applyFrame(frame);
    expect(waiting()).toBe(1);
    expect(project.getView().revision).toBe(before);
    flush();
    expect(project.getView()).toMatchObject({ streaming: true, openFile: 'index.html' });
    const half = project.getView().revision;
    expect(half).toBeGreaterThan(before);
    if (frames[2]) store.applyFrame(frames[2]);
    store.end(ended());
    expect(waiting()).toBe(0);
    expect(project.getView()).toMatchObject({ streaming: false, openFile: null });
    expect(project.getView().files['index.html']).toMatchObject({ content: '<h1>One</h1>', complete: true });
  });

  it('keeps the revision while only prose is written', () => {
    const { project, flush } = setup();
    const store = new AnswerStore(
      answer(file('index.html', 'x'), { run: run({ lastSeq: 1 }) }),
      handClock(true),
    );
    project.follow([{ id: 'a1', store }]);
    const { revision } = project.getView();
    store.applyFrame({
      type: 'run.frame',
      runId: 'r1',
      messageId: 'a1',
      seq: 2,
      at: store.text.length,
      text: 'And words.',
    });
    flush();
    expect(project.getView().revision).toBe(revision);
  });

  it('files that a person left hold over the answers before them, and later answers go over them', () => {
    const { project } = setup();
    const first = new AnswerStore(answer(file('index.html', 'one'), { run: done }), handClock(true));
    const second = new AnswerStore(answer(file('b.html', 'two'), { id: 'a2', run: done }), handClock(true));
    project.follow([
      { id: 'a1', store: first },
      { id: 'a2', store: second },
    ]);
    const mine = { 'index.html': { path: 'index.html', content: 'mine', complete: true } };
    project.setByHand(new Map([['a1', mine]]));
    const texts = () => Object.values(project.getView().files).map(({ path, content }) => [path, content]);
    expect(texts()).toEqual([
      ['index.html', 'mine'],
      ['b.html', 'two'],
    ]);
    project.setByHand(new Map());
    expect(texts()[0]).toEqual(['index.html', 'one']);
  });

  it('edits that are not saved are on the screen, and gone when they cannot be made', () => {
    const { project } = setup();
    const store = new AnswerStore(answer(file('index.html', 'one'), { run: done }), handClock(true));
    project.follow([{ id: 'a1', store }]);
    project.setEdits([{ type: 'write', path: 'index.html', content: 'typed' }]);
    const view = project.getView();
    expect([view.files['index.html']?.content, view.saved['index.html']?.content]).toEqual(['typed', 'one']);
    project.setEdits([{ type: 'delete', path: 'nothing.html' }]);
    expect(project.getView().files).toBe(project.getView().saved);
  });
});
