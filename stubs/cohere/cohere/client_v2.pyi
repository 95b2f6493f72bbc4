from cohere import ClientV2 as ClientV2
