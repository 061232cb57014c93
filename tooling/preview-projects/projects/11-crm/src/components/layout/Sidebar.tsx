import { NavLink } from 'react-router-dom';
import { Home, Settings, Users } from 'lucide-react';
import { cn } from '@/lib/utils';
import { Separator } from '@/components/ui/separator';

export function Sidebar() {
  return (
    <aside className="hidden w-56 flex-col border-r bg-background p-4 md:flex">
      <span className="text-lg font-bold">Relate</span>
      <Separator className="my-4" />
      {[{ to: '/', label: 'Home', icon: Home }, { to: '/contacts', label: 'Contacts', icon: Users }].map(({ to, label, icon: Icon }) => (
        <NavLink key={to} to={to} end className={({ isActive }) => cn('flex items-center gap-2 rounded-md px-3 py-2 text-sm', isActive && 'bg-accent font-medium')}>
          <Icon className="h-4 w-4" />{label}
        </NavLink>
      ))}
      <Settings className="mt-auto h-4 w-4 text-muted-foreground" />
    </aside>
  );
}
