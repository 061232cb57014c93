export default [{ text: 'How many strings has a violin?', choices: ['4', '6'], answer: 0 }]
