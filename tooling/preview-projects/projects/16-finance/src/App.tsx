import { useState } from 'react';
import { AccountTabs } from './components/AccountTabs';
import { Transactions } from './components/Transactions';
import { Trend } from './components/Trend';
import { accounts, type AccountName } from './data';

function App() {
  const [name, setName] = useState<AccountName>('Checking');
  const account = accounts[name];
  return (
    <div className="min-h-dvh bg-mint-100 p-6 text-gray-900">
      <div className="mx-auto max-w-3xl space-y-4">
        <AccountTabs names={Object.keys(accounts) as AccountName[]} value={name} onChange={setName} />
        <div className="animate-pop rounded-card bg-white p-6 shadow-lg ring-1 ring-black/5">
          <p className={account.balance < 0 ? 'money money-negative' : 'money text-mint-600'}>{account.balance.toFixed(2)}</p>
          <Trend values={account.trend} />
        </div>
        <Transactions items={account.items} />
      </div>
    </div>
  );
}

export default App;
