import { Avatar, AvatarFallback } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from '@/components/ui/dropdown-menu';
import { Tooltip, TooltipContent, TooltipTrigger } from '@/components/ui/tooltip';

export const Topbar = () => (
  <header className="flex h-14 items-center justify-end gap-3 border-b bg-background px-6">
    <Tooltip><TooltipTrigger asChild><Button size="sm" variant="ghost">Help</Button></TooltipTrigger><TooltipContent>Read the guide</TooltipContent></Tooltip>
    <DropdownMenu>
      <DropdownMenuTrigger asChild><Button variant="ghost" size="icon" className="rounded-full"><Avatar><AvatarFallback>ID</AvatarFallback></Avatar></Button></DropdownMenuTrigger>
      <DropdownMenuContent align="end"><DropdownMenuItem>Profile</DropdownMenuItem><DropdownMenuItem inset>Log out</DropdownMenuItem></DropdownMenuContent>
    </DropdownMenu>
  </header>
);
