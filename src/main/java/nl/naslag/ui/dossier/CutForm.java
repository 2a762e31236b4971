package nl.naslag.ui.dossier;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.naslag.briefing.DossierItem;
import nl.naslag.document.Refusal;
import nl.naslag.document.Span;
import nl.naslag.language.SentenceSplitter;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.RefusalBox;
import nl.naslag.ui.html.Tagged;

/// Asks which sentences of a quote are kept.
///
/// The words themselves cannot be edited, so a quote stays word for word.
public final class CutForm extends Tagged {
  /// Read on submit, in the order of the sentences.
  private static final String TICKS =
      "[...event.target.querySelectorAll('input')].map(box => box.checked ? 1 : 0).join('')";

  private final List<Span> sentences;
  private final Consumer<List<Span>> keep;
  private final Div message = Markup.div("words-told");

  /// @param sentences of the item, in its order
  /// @param keep called with what is kept; with nothing for the whole quote
  /// @param cancel called when the user wants nothing of it
  CutForm(DossierItem item, List<Span> sentences, Consumer<List<Span>> keep, Runnable cancel) {
    super("form", "words-form");
    this.sentences = sentences;
    this.keep = keep;
    message.getElement().setAttribute("role", "alert");
    Tagged group = new Tagged("fieldset", "cut");
    Tagged legend = new Tagged("legend", "");
    legend.setText(text("ui.dossier.cut.choose"));
    group.add(legend, Markup.paragraph("hint", text("ui.dossier.cut.mark")));
    sentences.forEach(sentence -> group.add(box(item, sentence)));
    NativeButton button = new NativeButton(text("ui.save"));
    button.getElement().setAttribute("type", "submit");
    button.addClassName("primary");
    add(group, button, Markup.button("quiet", text("ui.cancel"), cancel), message);
    getElement()
        .addEventListener("submit", event -> submit(event.getEventData().get(TICKS).asString("")))
        .addEventData(TICKS)
        .preventDefault();
    getElement().executeJs("this.querySelector('input').focus()");
  }

  private static NativeLabel box(DossierItem item, Span sentence) {
    boolean ticked =
        item.kept().isEmpty() || item.kept().stream().anyMatch(part -> part.overlaps(sentence));
    Element box = new Element("input").setAttribute("type", "checkbox");
    box.setAttribute("checked", ticked);
    NativeLabel label = new NativeLabel();
    label.addClassName("cut-sentence");
    label.getElement().appendChild(box);
    label.add(Markup.span("", sentence.in(item.text())));
    return label;
  }

  /// Called by the browser.
  ///
  /// @param ticks "1" or "0" for each sentence
  public void submit(String ticks) {
    message.removeAll();
    List<Span> kept = new ArrayList<>();
    for (int i = 0; i < Math.min(ticks.length(), sentences.size()); i++) {
      if (ticks.charAt(i) == '1') {
        kept.add(sentences.get(i));
      }
    }
    if (kept.isEmpty()) {
      message.add(Markup.paragraph("hint", text("ui.dossier.cut.nothing")));
      return;
    }
    try {
      keep.accept(kept.size() == sentences.size() ? List.of() : kept);
    } catch (Refusal refusal) {
      message.add(new RefusalBox(refusal));
    }
  }

  /// The sentences of a quote; a line end closes one, as in a list.
  static List<Span> sentences(String text, SentenceSplitter splitter) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int stop = end < 0 ? text.length() : end;
      for (Span one : splitter.sentences(text.substring(start, stop))) {
        sentences.add(one.shift(start));
      }
      start = stop + 1;
    }
    return sentences;
  }
}
