export default [{ text: 'Which planet is red?', choices: ['Venus', 'Mars', 'Neptune'], answer: 1 }]
