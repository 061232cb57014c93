/** How LiteLLM finds a provider's address and key when the configuration names neither. */
export interface Provider {
  label: string;
  /** Address of the OpenAI-compatible interface. */
  baseUrl: string;
  /** Variables that replace `baseUrl`, first one set wins. */
  baseVariables: readonly string[];
  /** Variables that hold the key, first one set wins. */
  keyVariables: readonly string[];
  keyRequired: boolean;
  /** Appended to a base that lacks it: Ollama's base names its native interface. */
  suffix: string;
  /** LiteLLM drops the `user` field for providers that do not document it. */
  takesUser: boolean;
  /** The field that bounds the answer's length. */
  limitField: 'max_tokens' | 'max_completion_tokens';
}

const common = { suffix: '', takesUser: false, keyRequired: true, limitField: 'max_tokens' } as const;
const ollama: Provider = {
  ...common,
  label: 'Ollama',
  baseUrl: 'http://localhost:11434',
  baseVariables: ['OLLAMA_API_BASE'],
  keyVariables: ['OLLAMA_API_KEY'],
  keyRequired: false,
  suffix: '/v1',
};

/** Prefixes of `litellm_params.model` that can be called without the proxy; addresses and variables as in LiteLLM 1.102.0. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  groq: {
    ...common,
    label: 'Groq',
    baseUrl: 'https://api.groq.com/openai/v1',
    baseVariables: ['GROQ_API_BASE'],
    keyVariables: ['GROQ_API_KEY'],
    takesUser: true,
  },
  featherless_ai: {
    ...common,
    label: 'Featherless AI',
    baseUrl: 'https://api.featherless.ai/v1',
    baseVariables: ['FEATHERLESS_AI_API_BASE', 'FEATHERLESS_API_BASE'],
    keyVariables: ['FEATHERLESS_AI_API_KEY', 'FEATHERLESS_API_KEY'],
  },
  meta_llama: {
    ...common,
    label: 'Meta Llama',
    baseUrl: 'https://api.llama.com/compat/v1',
    baseVariables: ['LLAMA_API_BASE'],
    keyVariables: ['LLAMA_API_KEY'],
  },
  openai: {
    ...common,
    label: 'OpenAI',
    baseUrl: 'https://api.openai.com/v1',
    baseVariables: ['OPENAI_BASE_URL', 'OPENAI_API_BASE'],
    keyVariables: ['OPENAI_API_KEY'],
    takesUser: true,
    limitField: 'max_completion_tokens',
  },
  ollama,
  ollama_chat: ollama,
};
