export * from './Wizard';
export * as steps from './steps';
