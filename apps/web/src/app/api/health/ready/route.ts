import { runningContainer } from '@/server/container.ts';
import { readiness } from '@/server/health.ts';

export const dynamic = 'force-dynamic';

export const GET = (): Promise<Response> => readiness(runningContainer());
