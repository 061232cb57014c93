export * from './AccountTabs';
export * from './Transactions';
