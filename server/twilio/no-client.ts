/** Why an account rests whose stored token was sealed with a key that is gone. */
export const TOKEN_SEALED = {
  code: 'token_sealed',
  message: 'The stored Auth Token does not open with the key of this server.',
} as const;

/** Why an account rests that somebody has disconnected. */
export const NOT_CONNECTED = {
  code: 'twilio_not_connected',
  message: 'Twilio is not connected.',
} as const;
