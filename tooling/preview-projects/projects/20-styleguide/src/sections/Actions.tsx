import { Mail } from 'lucide-react';
import { Button, buttonVariants } from '@/components/ui/button';
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from '@/components/ui/dropdown-menu';

const variants = ['default', 'secondary', 'outline', 'ghost', 'destructive', 'link'] as const;

export const Actions = () => (
  <div className="flex flex-wrap items-center gap-3">
    {variants.map((variant) => <Button key={variant} variant={variant}>{variant}</Button>)}
    <Button size="icon" aria-label="Mail"><Mail /></Button>
    <a href="#top" className={buttonVariants({ variant: 'outline', size: 'sm' })}>As a link</a>
    <Button asChild><span>As a span</span></Button>
    <DropdownMenu>
      <DropdownMenuTrigger asChild><Button variant="secondary">Open menu</Button></DropdownMenuTrigger>
      <DropdownMenuContent><DropdownMenuItem>First</DropdownMenuItem><DropdownMenuItem>Second</DropdownMenuItem></DropdownMenuContent>
    </DropdownMenu>
  </div>
);
