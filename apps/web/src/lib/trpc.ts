import type { AppRouter } from '@studio/client';
import { createTRPCReact, type CreateTRPCReact } from '@trpc/react-query';

/** Typed hooks over every procedure. */
export const trpc: CreateTRPCReact<AppRouter, unknown> = createTRPCReact<AppRouter>();
