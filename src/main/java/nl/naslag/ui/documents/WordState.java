package nl.naslag.ui.documents;

import nl.naslag.language.LanguageState;
import nl.naslag.search.SynonymList;
import org.springframework.stereotype.Component;

/// How words are read and searched at this moment, for the screen that tells it.
@Component
record WordState(LanguageState language, SynonymList synonyms) {}
