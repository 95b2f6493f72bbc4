from anthropic.resources.beta import Beta as Beta
