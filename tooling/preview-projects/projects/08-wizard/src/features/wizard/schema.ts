import { z } from 'zod';

export const contactSchema = z.object({
  name: z.string().min(2, 'Name is too short'),
  email: z.string().regex(/^\S+@\S+\.\S+$/, 'Invalid e-mail'),
});

export type Contact = z.infer<typeof contactSchema>;
export type Draft = Contact & { plan: 'free' | 'pro'; updates: boolean };
