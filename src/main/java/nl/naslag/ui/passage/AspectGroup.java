package nl.naslag.ui.passage;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Correction;
import nl.naslag.ui.filter.AspectValues;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.ScreenText;

/// One aspect of a passage: its values with their evidence, who corrected it, what the rules had
/// found, and a form to correct it in place.
final class AspectGroup extends Div {
  private final Aspect aspect;
  private final ReadPassage read;
  private final AspectValues values;
  private final NativeButton correct;
  private final DescriptionList.Description place = new DescriptionList.Description();

  AspectGroup(Aspect aspect, ReadPassage read) {
    this.aspect = aspect;
    this.read = read;
    values = new AspectValues(aspect, read.desk().vocabulary());
    addClassName("aspect");
    correct = Markup.button("link-button", text("ui.correction"), this::ask);
    correct.setAriaLabel(text("ui.correction.of", name()));
    correct.getElement().setAttribute("aria-expanded", "false");
    correct.setId("verbeter-" + aspect.id() + "-" + read.id());
    DescriptionList.Term term = new DescriptionList.Term(Markup.span("", name()), correct);
    add(term);
    show(values.values(read.annotations()));
    read.desk().of(read.id(), aspect).ifPresent(this::corrected);
    place.setVisible(false);
    add(place);
  }

  private String name() {
    return text("ui.facet." + aspect.id());
  }

  // Says "none" explicitly, because an empty place could also mean that nobody looked.
  private void show(List<String> found) {
    if (found.isEmpty()) {
      add(new DescriptionList.Description(Markup.span("hint", text("ui.annotations.none"))));
    }
    found.forEach(this::claim);
  }

  /// A button, so that the evidence is also available by keyboard and touch.
  private void claim(String value) {
    String bare = value.split(":", 2)[0];
    NativeButton button = new NativeButton(values.label(value));
    button.addClassName("claim");
    button
        .getElement()
        .setAttribute("type", "button")
        .setAttribute("data-shows", aspect.subject(bare));
    DescriptionList.Description claim = new DescriptionList.Description(button);
    read.words(aspect, bare)
        .forEach(
            words ->
                claim.add(Markup.span("evidence-words", text("ui.annotations.evidence", words))));
    Crossing.of(aspect).ifPresent(crossing -> claim.add(more(crossing, bare)));
    add(claim);
  }

  /// A link to everything with the same value, in all documents.
  private Anchor more(Crossing crossing, String value) {
    Anchor link = Markup.link(crossing.page(value), text("ui.crossing.more"));
    String label = aspect == Aspect.PARTY ? values.party(value) : values.label(value);
    link.setAriaLabel(text("ui.crossing.more.of", label));
    link.addClassName("more");
    return link;
  }

  /// Who corrected it and when, together with what the rules found.
  private void corrected(Correction correction) {
    String machine = values.line(values.values(read.desk().machine(read.document(), read.id())));
    NativeButton undo =
        Markup.button(
            "link-button", text("ui.undo"), () -> read.desk().undo(correction, read.changed()));
    undo.setAriaLabel(text("ui.correction.undo.of", name()));
    DescriptionList.Description note =
        new DescriptionList.Description(
            Markup.icon("check"),
            Markup.span(
                "", text("ui.correction.by", correction.by(), ScreenText.moment(correction.at()))),
            Markup.span("evidence-words", text("ui.correction.machine", machine)),
            undo);
    note.addClassName("corrected");
    add(note);
  }

  private void ask() {
    if (place.isVisible()) {
      close();
      return;
    }
    place.removeAll();
    place.add(
        new CorrectionForm(
                values,
                read.id().value(),
                chosen -> read.desk().correct(read.id(), aspect, chosen, read.changed()))
            .filledWith(values.values(read.annotations()), this::close));
    place.setVisible(true);
    correct.getElement().setAttribute("aria-expanded", "true");
  }

  private void close() {
    place.removeAll();
    place.setVisible(false);
    correct.getElement().setAttribute("aria-expanded", "false");
    correct.focus();
  }
}
