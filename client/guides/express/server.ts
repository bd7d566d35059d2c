import { createApp } from './app.js';

const { PORT = '3000' } = process.env;
const server = createApp().listen(Number(PORT), '127.0.0.1', () => {
  console.log('listening on', server.address());
});
