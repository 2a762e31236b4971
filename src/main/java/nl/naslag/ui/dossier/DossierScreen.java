package nl.naslag.ui.dossier;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import nl.naslag.briefing.BriefingCompiler;
import nl.naslag.briefing.BriefingLine;
import nl.naslag.briefing.BriefingRequest;
import nl.naslag.briefing.Dossier;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.briefing.Dossiers;
import nl.naslag.briefing.PackFront;
import nl.naslag.document.Conflict;
import nl.naslag.document.Expectation;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.Revision;
import nl.naslag.document.Span;
import nl.naslag.language.SentenceSplitter;
import nl.naslag.trace.VersionedQuotes;
import nl.naslag.trace.VersionedQuotes.InNewest;
import nl.naslag.ui.dossier.SavedWords.Labelled;
import nl.naslag.ui.filter.ExportLinks;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.EmptyState;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.Notices;
import nl.naslag.ui.html.ScreenText;
import nl.naslag.ui.register.PaperContents;
import nl.naslag.ui.search.WordsForm;
import nl.naslag.ui.shell.Screen;
import nl.naslag.ui.shell.Shell;
import org.jspecify.annotations.Nullable;

/// One dossier, as the paper it becomes: quotes with source and proof, own headings and notes.
///
/// Every change is saved at once and the paper compiled again, so each proof is current.
@Route(value = "dossiers/:id", layout = Shell.class)
class DossierScreen extends Screen implements DossierDesk {
  private final Dossiers dossiers;
  private final BriefingCompiler compiler;
  private final VersionedQuotes quotes;
  private final SentenceSplitter splitter;
  private String id = "";

  DossierScreen(
      Dossiers dossiers,
      BriefingCompiler compiler,
      VersionedQuotes quotes,
      SentenceSplitter splitter) {
    super("dossier-screen");
    this.dossiers = dossiers;
    this.compiler = compiler;
    this.quotes = quotes;
    this.splitter = splitter;
  }

  @Override
  public void show(Address address) {
    id = address.lastSegment();
    refresh();
  }

  @Override
  public Revision write(DossierItem item, String words, Revision seen) {
    Dossier written = dossiers.expecting(Expectation.of(seen)).write(id, item.id(), words);
    return written.items().stream()
        .filter(one -> one.id().equals(item.id()))
        .findFirst()
        .map(DossierItem::revision)
        .orElse(seen);
  }

  @Override
  public void move(DossierItem item, int position) {
    dossiers.move(id, item.id(), position);
    refresh();
    // The lines are new elements; without this the focus would return to the top of the page.
    UI.getCurrent().getPage().executeJs("window.naslag?.refocus()");
  }

  @Override
  public void remove(DossierItem item, int position) {
    DossierItem removed = dossiers.removeItem(id, item.id());
    refresh();
    Notices.say(
        text("ui.dossier.removed"),
        () -> {
          dossiers.insert(id, removed, position);
          refresh();
        });
  }

  @Override
  public List<Span> sentences(DossierItem item) {
    return CutForm.sentences(item.text(), splitter);
  }

  @Override
  public void cut(DossierItem item, List<Span> kept) {
    dossiers.cut(id, item.id(), kept);
    refresh();
    Notices.say(
        text(kept.isEmpty() ? "ui.dossier.cut.whole" : "ui.dossier.cut.done"),
        () -> {
          dossiers.cut(id, item.id(), item.kept());
          refresh();
        });
  }

  @Override
  public Optional<InNewest> newest(DossierItem item) {
    return Optional.ofNullable(item.passageId())
        .flatMap(id -> quotes.of(id, item.text(), item.kept()));
  }

  @Override
  public void refresh() {
    Dossier dossier = dossiers.find(id).orElseThrow(() -> new NotFoundException("dossier"));
    entitle(dossier.title());
    removeAll();
    // Links are relative to the application root, wherever that is.
    List<BriefingLine> lines = compiler.compile(new BriefingRequest(id, ".")).lines();
    add(Markup.div("dossier-columns", paper(dossier, lines), side(dossier, lines)));
  }

  private Article paper(Dossier dossier, List<BriefingLine> lines) {
    Article paper =
        new Article(new DossierTitle(dossier, this::rename, this::describe, this::refresh));
    paper.addClassName("paper");
    for (int position = 0; position < lines.size(); position++) {
      paper.add(new DossierLine(lines.get(position), position, lines.size(), this));
    }
    if (lines.isEmpty()) {
      paper.add(
          EmptyState.of("dossier")
              .with(Markup.link(Address.of("zoeken"), text("ui.dossier.search"))));
    }
    paper.add(adding());
    return paper;
  }

  private Div adding() {
    Div adding = Markup.div("adding");
    for (DossierItemKind kind : List.of(DossierItemKind.KOP, DossierItemKind.NOTITIE)) {
      adding.add(
          Markup.button("quiet", text("ui.dossier.add." + kind), () -> askWords(adding, kind)));
    }
    return adding;
  }

  // The form replaces the buttons, so there is never more than one form.
  private void askWords(Div adding, DossierItemKind kind) {
    adding.removeAll();
    Labelled field = new Labelled(text("ui.dossier.words." + kind), "");
    NewLine line = new NewLine(kind);
    WordsForm form = new SavedWords(field, line.none, line::write, this::refresh).form();
    adding.add(form, Markup.button("quiet", text("ui.cancel"), line::cancel));
    form.focus();
  }

  private Optional<PackFront> describe(PackFront front, PackFront seen) {
    Dossier now = dossiers.find(id).orElseThrow(() -> RefusalCode.UNKNOWN_DOSSIER.refusal(id));
    if (!now.front().equals(seen)) {
      return Optional.of(now.front());
    }
    try {
      dossiers.expecting(Expectation.of(now.revision())).describe(id, now.title(), front);
      return Optional.empty();
    } catch (Conflict something) {
      // A line or the title page, so it is looked at again.
      return describe(front, seen);
    }
  }

  // Only the name counts here: lines that others add meanwhile are in nobody's way.
  private Revision rename(String title, Revision seen) {
    Dossier now = dossiers.find(id).orElseThrow(() -> RefusalCode.UNKNOWN_DOSSIER.refusal(id));
    Expectation.of(seen).check(now, Revision.of(now.title()));
    Dossiers unchanged = dossiers.expecting(Expectation.of(now.revision()));
    try {
      return Revision.of(unchanged.rename(id, title).title());
    } catch (Conflict something) {
      // A line or the name, so the name is looked at again.
      return rename(title, seen);
    }
  }

  /// A heading or note that is added with its first letters, and written from then on.
  private final class NewLine {
    private final DossierItemKind kind;
    private final Revision none = Revision.of();
    private @Nullable DossierItem added;

    NewLine(DossierItemKind kind) {
      this.kind = kind;
    }

    Revision write(String words, Revision seen) {
      DossierItem line = added;
      if (line != null) {
        return DossierScreen.this.write(line, words, seen);
      }
      line = dossiers.addText(id, kind, words);
      added = line;
      return line.revision();
    }

    // What was typed is saved by now, so it is removed like any line, and can be put back.
    void cancel() {
      DossierItem line = added;
      if (line == null) {
        refresh();
      } else {
        remove(line, Integer.MAX_VALUE);
      }
    }
  }

  private Aside side(Dossier dossier, List<BriefingLine> lines) {
    Aside side =
        new Aside(
            new ExportLinks(dossier),
            new ProofList(lines, this::refresh),
            new PaperContents(lines),
            Markup.paragraph(
                "hint", text("ui.dossier.saved", ScreenText.moment(dossier.modified()))));
    side.addClassName("side");
    return Markup.labelled(side, text("ui.dossier.side"));
  }
}
