from openai.resources.fine_tuning.alpha import Alpha as Alpha
