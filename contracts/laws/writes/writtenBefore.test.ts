import { expect, test } from 'vitest'
import { isRecord } from '../../../specs/openapi/index.ts'
import { noteDocument, noteService } from '../../cases/noteService.fixture.ts'
import type { Answer } from '../../run/jsonService.fixture.ts'
import { brokenBy } from '../../run/smallService.fixture.ts'
import { brokenProfiles, ProfileService } from './profileService.fixture.ts'

test('a correct service breaks no law of writes', async () => {
  expect(await brokenProfiles(ProfileService, '*/law/read/*', '*/law/kept/*')).toEqual({})
})

test('a GET that shows for ever what it showed first is found', async () => {
  class Cached extends ProfileService {
    #first: unknown
    override show(): unknown {
      this.#first ??= this.profile
      return this.#first
    }
  }
  expect(await brokenProfiles(Cached, 'changeProfile/law/read/showProfile/default')).toEqual({
    'changeProfile/law/read/showProfile/default': 'is "Ada", changeProfile answered "Bea"',
  })
})

test('a PUT whose documented example is what was there before must keep other values too', async () => {
  class Deaf extends ProfileService {
    override answer(method: string, path: string, body: unknown): Answer {
      return method === 'PUT' ? { status: 200, body: this.profile } : super.answer(method, path, body)
    }
  }
  expect(await brokenProfiles(Deaf, 'replaceProfile/law/read/*')).toEqual({
    'replaceProfile/law/read/showProfile/changed/body.name': 'showProfile shows "Ada", replaceProfile sent "Ada2"',
    'replaceProfile/law/read/showProfile/changed/body.level': 'showProfile shows 1, replaceProfile sent 2',
  })
})

test('an entry that a list has before it is created is found', async () => {
  class Constant extends ProfileService {
    override notes = [{ text: 'known' }]
    override add(note: unknown): Answer {
      return { status: 201, body: note }
    }
  }
  expect(await brokenProfiles(Constant, 'addNote/law/read/*')).toEqual({
    'addNote/law/read/listNotes/default': 'had the entry before addNote created it: {"text":"known"}',
  })
})

test('a list of which another page may have the entry breaks nothing, one that shows all does', async () => {
  class Paged extends ProfileService {
    override answer(method: string, path: string, body: unknown): Answer {
      const [bare, query] = path.split('?')
      const { page, per_page: size } = Object.fromEntries(new URLSearchParams(query))
      const answer = super.answer(method, bare ?? path, body)
      const from = (Number(page ?? 1) - 1) * Number(size ?? 2)
      const shown = Array.isArray(answer.body) ? answer.body.slice(from, from + Number(size ?? 2)) : answer.body
      return { ...answer, body: shown }
    }
  }
  class Full extends Paged {
    override notes: unknown[] = [{ text: 'first' }, { text: 'second' }]
  }
  class Lossy extends Paged {
    override add(note: unknown): Answer {
      return { status: 201, body: note }
    }
  }
  expect(await brokenProfiles(Full, 'addNote/law/read/*')).toEqual({})
  expect(await brokenProfiles(Lossy, 'addNote/law/read/*')).toEqual({
    'addNote/law/read/listNotes/default': 'no entry is what addNote answered: {"text":"known"}',
  })
})

test('a PATCH that drops the member that it has, and keeps all others, is found', async () => {
  class Forgetful extends ProfileService {
    override write(changed: Readonly<Record<string, unknown>>): Answer {
      const isShown = ['Ada', 'Bea'].includes(String(changed['name']))
      return super.write(isShown ? changed : { ...changed, name: this.profile['name'] })
    }
  }
  expect(await brokenProfiles(Forgetful, 'changeProfile/law/kept/body.name')).toEqual({
    'changeProfile/law/kept/body.name': expect.stringMatching(/^is "Bea" after a request that had only {"name":"/),
  })
})

test('a PATCH that resets a member which no example has is found', async () => {
  class Resetting extends ProfileService {
    override answer(method: string, path: string, body: unknown): Answer {
      if (method === 'PATCH' && isRecord(body) && !('colour' in body)) {
        const { colour: _, ...rest } = this.profile
        this.profile = rest
      }
      return super.answer(method, path, body)
    }
  }
  expect(await brokenProfiles(Resetting, 'changeProfile/law/kept/*')).toEqual({
    'changeProfile/law/kept/added/body.colour': expect.stringMatching(/^was "red" and is nothing after a request/),
  })
})

test('a PATCH that empties a member which was filled before the first one is found', async () => {
  const dropping = noteService([], (note, changed) => ({ ...note, body: null, ...changed }))
  const message = 'was "two litres" and is null after changeNote without body'
  const laws = ['small/changeNote/law/read/*', 'small/changeNote/law/kept/*']
  expect(await brokenBy(noteDocument('post'), dropping, laws)).toMatchObject({
    'changeNote/law/read/getNote/default': message,
    'changeNote/law/kept/body.title': message,
  })
})

test('a member that is null at first is filled before a PATCH leaves it out', async () => {
  const dropping = noteService([{ id: 'n1', title: 'Bread', body: null }], (note, changed) => ({
    ...note,
    body: null,
    ...changed,
  }))
  const found = await brokenBy(noteDocument('get'), dropping, ['small/changeNote/law/kept/*'])
  expect(found).toEqual({
    'changeNote/law/kept/added/body.body': expect.stringMatching(/^was .* and is null after a request that had only/),
  })
})
