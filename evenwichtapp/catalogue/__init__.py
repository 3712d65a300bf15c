"""What the app knows: stressors, signs, coping, events, interventions, help and worksheets."""
