package nl.naslag.ui.documents;

import nl.naslag.language.LanguageState;
import nl.naslag.search.SynonymList;
import org.springframework.stereotype.Component;

/// The current state of language models and synonyms, for the screen that shows it.
@Component
record WordState(LanguageState language, SynonymList synonyms) {}
