"""What happens around training steps: the schedule, the journal, the progress shown, the models kept."""
