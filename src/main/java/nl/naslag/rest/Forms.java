package nl.naslag.rest;

import nl.naslag.exchange.AnswerForm;
import nl.naslag.exchange.PassageForm;
import nl.naslag.exchange.SearchForm;
import org.springframework.stereotype.Component;

/// The JSON forms of what a search or a question gives.
///
/// Together, because a controller with each of them apart would need too many parameters.
@Component
record Forms(SearchForm hits, AnswerForm answers, PassageForm passages) {}
