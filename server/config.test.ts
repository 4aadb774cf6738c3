import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

describe('settings', () => {
  it('need nothing', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4180,
      metricsHost: '127.0.0.1',
      metricsPort: null,
      data: './data',
      databaseUrl: null,
      secret: null,
      token: null,
      publicUrl: null,
      twilioUrl: null,
      testNumbers: null,
      registrationHours: 6,
      log: 'info',
    });
  });

  it('treat empty values as not set, and take the slash off addresses', () => {
    const config = readConfig({ AFTERWORD_PORT: '', AFTERWORD_PUBLIC_URL: 'https://a.example/x/' });
    expect(config.port).toBe(4180);
    expect(config.publicUrl).toBe('https://a.example/x');
  });

  it('take several test numbers', () => {
    const config = readConfig({ AFTERWORD_TEST_NUMBERS: '+447700900123, +12125550123' });
    expect(config.testNumbers).toEqual(['+447700900123', '+12125550123']);
  });

  it.each([
    ['AFTERWORD_PORT', 'http', 'a port number'],
    ['AFTERWORD_PORT', '70000', 'a port number from 0 to 65535'],
    ['AFTERWORD_METRICS_PORT', '-1', 'a port number from 0 to 65535'],
    ['AFTERWORD_TOKEN', 'short', '16 to 200 characters without spaces'],
    ['AFTERWORD_PUBLIC_URL', 'ftp://a.example', 'an address like https://sms.example.com'],
    ['AFTERWORD_TEST_NUMBERS', '+44770090', 'numbers like +15550100199, with commas between them'],
    ['AFTERWORD_REGISTRATION_HOURS', 'daily', 'a number of hours from 0 (never) to 168'],
    ['AFTERWORD_REGISTRATION_HOURS', '-1', 'a number of hours from 0 (never) to 168'],
    ['AFTERWORD_LOG', 'loud', 'one of fatal, error, warn, info, debug, trace, silent'],
  ])('%s=%s stops the start with a sentence that names it', (name, value, wanted) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(ConfigError);
    const what =
      name === 'AFTERWORD_TOKEN' ? `What ${name} holds` : `${name} is "${value}", but it`;
    expect(read).toThrow(`${what} has to be ${wanted}.`);
  });

  it('never print what may be a secret', () => {
    const wrong = { DATABASE_URL: 'mysql://u:hunter2@host/name', AFTERWORD_SECRET: 'hunter2' };
    for (const [name, value] of Object.entries(wrong)) {
      const read = () => readConfig({ [name]: value });
      expect(read).toThrow(`What ${name} holds has to be`);
      expect(read).not.toThrow('hunter2');
    }
  });
});
