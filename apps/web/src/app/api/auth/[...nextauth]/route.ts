import type { NextRequest } from 'next/server';
import { container } from '@/server/container.ts';

export const dynamic = 'force-dynamic';

export const GET = (request: NextRequest): Promise<Response> => container().auth.handlers.GET(request);
export const POST = (request: NextRequest): Promise<Response> => container().auth.handlers.POST(request);
