package org.werkbank.exercise.type.anonymousenough;
import org.werkbank.platform.text.Texts;
record AnonymousEnoughScene(String x){ static AnonymousEnoughScene of(AnonymousEnoughState s, Texts t){return new AnonymousEnoughScene("");}}
