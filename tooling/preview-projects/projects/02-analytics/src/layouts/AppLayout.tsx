import { NavLink, Outlet } from 'react-router-dom';
import { BarChart3, FileText, Settings as Cog } from 'lucide-react';
import { useUi } from '../store/ui';

const links = [
  { to: '/overview', label: 'Overview', icon: BarChart3 },
  { to: '/reports', label: 'Reports', icon: FileText },
  { to: '/settings', label: 'Settings', icon: Cog },
];

export function AppLayout() {
  const { collapsed, toggle } = useUi();
  return (
    <div className="flex min-h-screen bg-slate-100 text-ink">
      <aside className={`${collapsed ? 'w-16' : 'sidebar-width'} shrink-0 bg-ink p-4 text-slate-200`}>
        <button className="mb-6 font-display text-xl font-semibold" onClick={toggle}>{collapsed ? 'A' : 'Analytica'}</button>
        <nav className="space-y-1">
          {links.map(({ to, label, icon: Icon }) => (
            <NavLink key={to} to={to} className={({ isActive }) => `flex items-center gap-3 rounded-lg px-3 py-2 text-sm ${isActive ? 'bg-brand-500 text-white' : 'hover:bg-white/10'}`}>
              <Icon size={18} /> {!collapsed && label}
            </NavLink>
          ))}
        </nav>
      </aside>
      <main className="flex-1 p-8"><Outlet /></main>
    </div>
  );
}
