package nl.naslag.ui;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.Evidence;
import nl.naslag.annotation.Modality;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.RequestKind;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.document.PolicyDocument;

/// What a passage is about, each claim with the words that led to it.
///
/// A claim without proof could not be checked, so each names its words. The browser lights up
/// the place in the text by the subject, such as "horizon:2030".
final class AnnotationPanel extends Section {
  private final PolicyDocument document;
  private final Annotations annotations;
  private final DescriptionList list = new DescriptionList();

  AnnotationPanel(PolicyDocument document, AnnotatedPassage passage, Vocabulary vocabulary) {
    this.document = document;
    annotations = passage.annotations();
    addClassName("annotations");
    add(Markup.heading(2, text("ui.annotations")), Trail.kind(passage.passage()), list);
    themes(vocabulary);
    horizons(vocabulary);
    parties();
    binding();
  }

  private void themes(Vocabulary vocabulary) {
    term("theme", annotations.themes().isEmpty());
    annotations
        .themes()
        .forEach(
            theme -> {
              String label = vocabulary.themeLabel(theme);
              claim("theme:" + theme, label).add(more(Crossing.THEMAS, theme, label));
            });
  }

  private void horizons(Vocabulary vocabulary) {
    term("horizon", annotations.horizons().isEmpty());
    annotations
        .horizons()
        .forEach(
            horizon -> {
              String label = vocabulary.horizonLabel(horizon);
              claim("horizon:" + horizon, label).add(more(Crossing.HORIZON, horizon, label));
            });
  }

  private void parties() {
    term("party", annotations.parties().isEmpty());
    for (PartyMention party : annotations.parties()) {
      String role = text("ui.role." + party.role().id());
      claim("party:" + party.id(), text("ui.annotations.party", party.label(), role))
          .add(more(Crossing.PARTIJEN, party.id(), party.label()));
    }
  }

  private void binding() {
    Modality modality = annotations.modality();
    if (modality != null) {
      term("modality", false);
      claim("modality:" + modality.id(), text("ui.modality." + modality.id()));
    }
    term("request", annotations.request() == RequestKind.NEE);
    if (annotations.request() != RequestKind.NEE) {
      String id = annotations.request().id();
      claim("request:" + id, text("ui.request." + id));
    }
  }

  // "None" is said, because an empty place could also mean that nobody looked.
  private void term(String facet, boolean none) {
    list.add(new DescriptionList.Term(text("ui.facet." + facet)));
    if (none) {
      list.add(new DescriptionList.Description(Markup.span("hint", text("ui.annotations.none"))));
    }
  }

  /// A button, so that the evidence also shows for who points with the keyboard or a finger.
  private DescriptionList.Description claim(String subject, String label) {
    NativeButton button = new NativeButton(label);
    button.addClassName("claim");
    button.getElement().setAttribute("type", "button").setAttribute("data-shows", subject);
    DescriptionList.Description description = new DescriptionList.Description(button);
    annotations.evidence().stream()
        .filter(evidence -> evidence.subject().equals(subject))
        .findFirst()
        .ifPresent(evidence -> description.add(words(evidence)));
    list.add(description);
    return description;
  }

  /// The way to everything with the same value, in all documents.
  private static Anchor more(Crossing crossing, String value, String label) {
    Anchor link = Markup.link(crossing.page(value), text("ui.crossing.more"));
    link.setAriaLabel(text("ui.crossing.more.of", label));
    link.addClassName("more");
    return link;
  }

  // Cut from the document itself, so that it is word for word.
  private Span words(Evidence evidence) {
    return Markup.span(
        "evidence-words", text("ui.annotations.evidence", document.text(evidence.span())));
  }
}
