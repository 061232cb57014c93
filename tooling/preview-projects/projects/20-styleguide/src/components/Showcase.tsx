import type { ReactNode } from 'react';
import { Separator } from '@/components/ui/separator';

export const Showcase = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="space-y-4">
    <h2 className="text-xl font-semibold">{title}</h2>
    <Separator />
    {children}
  </section>
);
