import { type Gateway, GatewayError } from '@studio/contracts';

/**
 * Several gateways as one: their models in the order given, each call to the one that has the model. Where two have a model of
 * the same name, the first wins. One that cannot list its models fails the list: hiding it would look like a configuration
 * without those models.
 */
export function combineGateways(gateways: readonly Gateway[]): Gateway {
  async function owner(modelId: string): Promise<Gateway> {
    for (const gateway of gateways) {
      const models = await gateway.models();
      if (models.some((model) => model.id === modelId)) return gateway;
    }
    throw new GatewayError('gateway_rejected', 'This model does not exist here.');
  }

  return {
    async models() {
      const lists = await Promise.all(gateways.map((gateway) => gateway.models()));
      const byId = new Map(
        lists
          .flat()
          .toReversed()
          .map((model) => [model.id, model]),
      );
      return lists.flat().filter((model) => byId.get(model.id) === model);
    },
    async *stream(request) {
      yield* (await owner(request.modelId)).stream(request);
    },
    describe: () => gateways.map((gateway) => gateway.describe()).join('; '),
    async close() {
      await Promise.all(gateways.map((gateway) => gateway.close()));
    },
  };
}
