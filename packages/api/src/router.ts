import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { chatRouter } from './routers/chat.ts';
import { eventsRouter } from './routers/events.ts';
import { modelsRouter } from './routers/models.ts';
import { sessionsRouter } from './routers/sessions.ts';
import { subscriptionsRouter } from './routers/subscriptions.ts';
import { versionsRouter } from './routers/versions.ts';
import { createCallerFactory, router } from './trpc.ts';

export const appRouter = router({
  chat: chatRouter,
  events: eventsRouter,
  sessions: sessionsRouter,
  versions: versionsRouter,
  models: modelsRouter,
  subscriptions: subscriptionsRouter,
});

export type AppRouter = typeof appRouter;
export type RouterInputs = inferRouterInputs<AppRouter>;
export type RouterOutputs = inferRouterOutputs<AppRouter>;

/** Calls procedures without HTTP: tests, and the stream writer. */
export const createCaller = createCallerFactory(appRouter);
