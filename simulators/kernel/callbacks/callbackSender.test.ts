import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { wallClock } from '../time/wallClock.ts'
import { CallbackSender } from './callbackSender.ts'
import { TargetGuard } from './targetGuard.ts'

test.each([
  [
    'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n',
    'the target wants another protocol',
  ],
  ['HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\ncut', 'aborted'],
  ['nothing that is HTTP', 'Parse Error: Expected HTTP/, RTSP/ or ICE/'],
  ['', 'socket hang up'],
])('a target that sends %j and closes is a failed attempt', async (words, error) => {
  const target = createServer((socket) => socket.once('data', () => socket.end(words))).listen(0, '127.0.0.1')
  await once(target, 'listening')
  const sender = new CallbackSender(new TargetGuard(), wallClock)
  const url = `http://127.0.0.1:${Object(target.address()).port}/`
  expect(await sender.deliver({ url, headers: {}, body: '{}', timeout: 5000 })).toEqual({ error })
  sender.close()
  target.close()
})
