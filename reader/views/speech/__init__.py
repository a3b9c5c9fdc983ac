"""Reading an article aloud: the voice, the bar, the sentence that is spoken."""
