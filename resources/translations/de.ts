<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>As in `MENUS`, with the letter marked that opens each with Alt.</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Ebene</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Maske</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>E&amp;rgebnisse</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>16 bit (bf16)</source>
        <translation>16 Bit (bf16)</translation>
    </message>
    <message>
        <source>16 bit (fp16)</source>
        <translation>16 Bit (fp16)</translation>
    </message>
    <message>
        <source>32 bit (fp32)</source>
        <translation>32 Bit (fp32)</translation>
    </message>
    <message>
        <source>64 px</source>
        <translation>64 px</translation>
    </message>
    <message>
        <source>8 px</source>
        <translation>8 px</translation>
    </message>
    <message>
        <source>8-bit weights (fp8, with torchao)</source>
        <translation>8-Bit-Gewichte (fp8, mit torchao)</translation>
    </message>
    <message>
        <source>8-bit weights (int8, with torchao)</source>
        <translation>8-Bit-Gewichte (int8, mit torchao)</translation>
    </message>
    <message>
        <source>A favourite has 1 to {most} characters: write a prompt first.</source>
        <translation>Ein Favorit hat 1 bis {most} Zeichen: zuerst einen Prompt schreiben.</translation>
    </message>
    <message>
        <source>A folder that cannot be read</source>
        <translation>Ein Ordner, der nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>A grid cannot go over {name!r}: use one of {names}.</source>
        <translation>Ein Raster kann nicht über {name!r} gehen: einen dieser Werte verwenden: {names}.</translation>
    </message>
    <message>
        <source>A kept step is damaged: choose another.</source>
        <translation>Ein gespeicherter Schritt ist beschädigt: einen anderen wählen.</translation>
    </message>
    <message>
        <source>A layer is locked: unlock it to flatten the picture.</source>
        <translation>Eine Ebene ist gesperrt: zum Zusammenfügen entsperren.</translation>
    </message>
    <message>
        <source>A light touch already does much</source>
        <translation>Schon leichter Druck bewirkt viel</translation>
    </message>
    <message>
        <source>A locked layer cannot be changed, merged or deleted</source>
        <translation>Eine gesperrte Ebene kann nicht geändert, zusammengefügt oder gelöscht werden</translation>
    </message>
    <message>
        <source>A mask or picture that the recipe&apos;s changes name is missing: use the file that holds it.</source>
        <translation>Eine Maske oder ein Bild, das die Änderungen des Rezepts nennen, fehlt: die Datei verwenden, die sie enthält.</translation>
    </message>
    <message>
        <source>A model that is compiled has no block cache: choose one of the two.</source>
        <translation>Ein kompiliertes Modell hat keinen Block-Cache: Bitte eines von beiden wählen.</translation>
    </message>
    <message>
        <source>A new picture has no frame.</source>
        <translation>Ein neues Bild hat keinen Rahmen.</translation>
    </message>
    <message>
        <source>A part of an enlargement cannot be taken: let it finish.</source>
        <translation>Von einer Vergrößerung kann kein Teil übernommen werden: bis zum Ende laufen lassen.</translation>
    </message>
    <message>
        <source>A picture keeps at least one layer: add another before this one is deleted.</source>
        <translation>Ein Bild behält mindestens eine Ebene: vor dem Löschen eine andere hinzufügen.</translation>
    </message>
    <message>
        <source>A picture of {width}x{height} cannot be made: use 1 to 16384 pixels on a side.</source>
        <translation>Ein Bild von {width}x{height} kann nicht angelegt werden: 1 bis 16384 Pixel je Seite verwenden.</translation>
    </message>
    <message>
        <source>A run was cut short at step {last} of {total} ({words}).</source>
        <translation>Ein Lauf wurde bei Schritt {last} von {total} abgebrochen ({words}).</translation>
    </message>
    <message>
        <source>A workspace needs a name: type one.</source>
        <extracomment>What of the right side the lower panel gets, and which of its tabs is in front; None: as at the first start.</extracomment>
        <translation>Ein Arbeitsbereich braucht einen Namen: Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>About LDM Studio</source>
        <translation>Über LDM Studio</translation>
    </message>
    <message>
        <source>About {needed} of {free} GB of memory</source>
        <translation>Etwa {needed} von {free} GB Speicher</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Accept result</source>
        <translation>Ergebnis übernehmen</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a ControlNet, which keeps to a picture&apos;s lines, depth or pose, or an IP-Adapter, which takes its look</source>
        <translation>Ein ControlNet hinzufügen, das sich an Linien, Tiefe oder Pose eines Bildes hält, oder einen IP-Adapter, der dessen Aussehen übernimmt</translation>
    </message>
    <message>
        <source>Add a LoRA</source>
        <translation>LoRA hinzufügen</translation>
    </message>
    <message>
        <source>Add a LoRA to the run</source>
        <translation>Dem Lauf eine LoRA hinzufügen</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder&apos;s pictures as layers...</source>
        <translation>Bilder eines Ordners als Ebenen hinzufügen...</translation>
    </message>
    <message>
        <source>Add a guide</source>
        <extracomment>The document is looked at again so long after it has changed, in ms.</extracomment>
        <translation>Vorgabe hinzufügen</translation>
    </message>
    <message>
        <source>Add a kept mask</source>
        <translation>Behaltene Maske hinzufügen</translation>
    </message>
    <message>
        <source>Add a keyframe after the chosen one, take it out</source>
        <translation>Nach dem gewählten Keyframe einen hinzufügen, den gewählten entfernen</translation>
    </message>
    <message>
        <source>Add a picture as a layer...</source>
        <translation>Bild als Ebene hinzufügen...</translation>
    </message>
    <message>
        <source>Add a picture from a file as the topmost layer</source>
        <translation>Ein Bild aus einer Datei als oberste Ebene hinzufügen</translation>
    </message>
    <message>
        <source>Add a point after the chosen one, take it out</source>
        <translation>Einen Punkt nach dem gewählten hinzufügen, ihn entfernen</translation>
    </message>
    <message>
        <source>Add a region from the mask</source>
        <translation>Region aus der Maske hinzufügen</translation>
    </message>
    <message>
        <source>Add folder...</source>
        <translation>Ordner hinzufügen...</translation>
    </message>
    <message>
        <source>Add from the mask</source>
        <extracomment>Below all weights: as the run has it.</extracomment>
        <translation>Aus der Maske hinzufügen</translation>
    </message>
    <message>
        <source>Add model folder</source>
        <translation>Modellordner hinzufügen</translation>
    </message>
    <message>
        <source>Add room at the picture&apos;s edges, masked, to be painted by the next run</source>
        <translation>An den Bildrändern Platz anfügen, der maskiert ist und vom nächsten Lauf gemalt wird</translation>
    </message>
    <message>
        <source>Add the kept mask</source>
        <translation>Behaltene Maske hinzufügen</translation>
    </message>
    <message>
        <source>Add the kept mask to what is masked</source>
        <translation>Die behaltene Maske zu dem hinzufügen, was maskiert ist</translation>
    </message>
    <message>
        <source>Add to the run</source>
        <translation>Dem Lauf hinzufügen</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>{name} wird hinzugefügt</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>Alle Familien</translation>
    </message>
    <message>
        <source>An enlargement cannot be changed on its way: start it anew.</source>
        <translation>Eine laufende Vergrößerung kann nicht geändert werden: neu starten.</translation>
    </message>
    <message>
        <source>Another language holds from the next start of LDM Studio.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start von LDM Studio.</translation>
    </message>
    <message>
        <source>Another near variation</source>
        <translation>Andere nahe Variation</translation>
    </message>
    <message>
        <source>Another picture was opened meanwhile: open the mask again.</source>
        <translation>Inzwischen wurde ein anderes Bild geöffnet: die Maske noch einmal öffnen.</translation>
    </message>
    <message>
        <source>Any shape</source>
        <translation>Beliebige Form</translation>
    </message>
    <message>
        <source>Apple (MPS)</source>
        <translation>Apple (MPS)</translation>
    </message>
    <message>
        <source>Apply to the run</source>
        <translation>Auf den Lauf anwenden</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <extracomment>What the help page says about the canvas&apos; own keys.
----------
A step that comes is taken up by the strip, and then painted, so long after the canvas took it. What the help page says about the strip&apos;s own keys.</extracomment>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Arrow keys with the frame tool</source>
        <translation>Pfeiltasten mit dem Rahmenwerkzeug</translation>
    </message>
    <message>
        <source>As hard as the pen is pressed</source>
        <translation>So stark, wie der Stift gedrückt wird</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>As the window names them.</extracomment>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>As many results as the panel says (More &gt; How many): with the seeds that follow, or near ones where a variation is set</source>
        <translation>So viele Ergebnisse, wie das Bedienfeld angibt (Mehr &gt; Anzahl): mit den folgenden Seeds, oder mit nahen, wenn eine Variation eingestellt ist</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>At a strength of {strength:g} none of the {steps} steps is left to run: raise the strength or the number of steps.</source>
        <translation>Bei einer Stärke von {strength:g} bleibt keiner der {steps} Schritte übrig: Stärke oder Schrittzahl erhöhen.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>What is done sooner needs no word.</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic frame</source>
        <translation>Automatischer Rahmen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to its own VAE</source>
        <translation>Zurück zur eigenen VAE</translation>
    </message>
    <message>
        <source>Backbone alone</source>
        <translation>Nur Backbone</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before the first step nothing is predicted yet: take a later step.</source>
        <translation>Vor dem ersten Schritt ist noch nichts vorhergesagt: einen späteren Schritt übernehmen.</translation>
    </message>
    <message>
        <source>Begin the next runs with the result&apos;s noise; its thumbnail can be dragged on the seed too</source>
        <translation>Die nächsten Läufe mit dem Rauschen des Ergebnisses beginnen; seine Miniatur lässt sich auch auf den Seed ziehen</translation>
    </message>
    <message>
        <source>Blend harder</source>
        <translation>Härter einblenden</translation>
    </message>
    <message>
        <source>Blend layer</source>
        <translation>Ebene einblenden</translation>
    </message>
    <message>
        <source>Blend mode</source>
        <translation>Füllmethode</translation>
    </message>
    <message>
        <source>Blend mode of the layer</source>
        <extracomment>After these modes a line is drawn in the list: what darkens, lightens, contrasts, compares, colours. Stands in the list of modes for a group whose layers blend as if there were none.</extracomment>
        <translation>Füllmethode der Ebene</translation>
    </message>
    <message>
        <source>Blend softer</source>
        <translation>Weicher einblenden</translation>
    </message>
    <message>
        <source>Blend the result, or else the layer, in over fewer pixels at its edge, without a new run</source>
        <translation>Das Ergebnis, sonst die Ebene, am Rand über weniger Pixel einblenden, ohne neuen Lauf</translation>
    </message>
    <message>
        <source>Blend the result, or else the layer, in over more pixels at its edge, without a new run</source>
        <translation>Das Ergebnis, sonst die Ebene, am Rand über mehr Pixel einblenden, ohne neuen Lauf</translation>
    </message>
    <message>
        <source>Blends in over {width} px.</source>
        <translation>Wird über {width} px eingeblendet.</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Block cache</source>
        <translation>Block-Cache</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Weichzeichnen</translation>
    </message>
    <message>
        <source>Border of {amount} px</source>
        <translation>Rand von {amount} px</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Bottom edge</source>
        <translation>Unterer Rand</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>Brought back into the strip, to go on from any of its steps:</source>
        <translation>Kommt zurück in den Streifen und kann von jedem Schritt aus fortgesetzt werden:</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>The tools as the window names them.</extracomment>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Brush hardness</source>
        <translation>Pinselhärte</translation>
    </message>
    <message>
        <source>Brush opacity</source>
        <translation>Pinseldeckkraft</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <source>Brush spacing</source>
        <translation>Pinselabstand</translation>
    </message>
    <message>
        <source>Brush steadiness</source>
        <translation>Pinselglättung</translation>
    </message>
    <message>
        <source>By a model</source>
        <translation>Mit einem Modell</translation>
    </message>
    <message>
        <source>By colours</source>
        <translation>Nach Farben</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Cancel, or discard result</source>
        <translation>Abbrechen oder Ergebnis verwerfen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>Canvas</source>
        <extracomment>Where the caption stands, with room for the longest.</extracomment>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>Change the run under way to this prompt, parameters and mask, from its next step on</source>
        <translation>Den laufenden Lauf ab seinem nächsten Schritt auf diesen Prompt, diese Parameter und diese Maske umstellen</translation>
    </message>
    <message>
        <source>Changed here: {words}</source>
        <translation>Hier geändert: {words}</translation>
    </message>
    <message>
        <source>Choose a change to go back to how the picture was after it</source>
        <translation>Eine Änderung wählen, um zum Stand des Bildes danach zurückzugehen</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>Einen Befehl wählen, um ihm andere Tasten zu geben.</translation>
    </message>
    <message>
        <source>Choose a keyframe</source>
        <translation>Einen Keyframe wählen</translation>
    </message>
    <message>
        <source>Choose a parameter, and {most} runs at most.</source>
        <translation>Einen Parameter wählen, höchstens {most} Läufe.</translation>
    </message>
    <message>
        <source>Choose a parameter.</source>
        <translation>Einen Parameter wählen.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Choose a picture...</source>
        <translation>Bild wählen...</translation>
    </message>
    <message>
        <source>Choose a point of the curve</source>
        <translation>Einen Punkt der Kurve wählen</translation>
    </message>
    <message>
        <source>Choose a step; up and down: of another branch</source>
        <translation>Schritt wählen; auf und ab: in einem anderen Zweig</translation>
    </message>
    <message>
        <source>Choose among favourite prompts and those that were run</source>
        <translation>Unter Lieblings-Prompts und bereits verwendeten wählen</translation>
    </message>
    <message>
        <source>Choose the layer above</source>
        <translation>Ebene darüber wählen</translation>
    </message>
    <message>
        <source>Choose the layer below</source>
        <translation>Ebene darunter wählen</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Classes, with weights if you like: {first}, {second}: 0.5</source>
        <translation>Klassen, auf Wunsch mit Gewichten: {first}, {second}: 0.5</translation>
    </message>
    <message>
        <source>Clear mask</source>
        <translation>Maske leeren</translation>
    </message>
    <message>
        <source>Click a colour to mask what is like it.</source>
        <translation>Auf eine Farbe klicken, um Ähnliches zu maskieren.</translation>
    </message>
    <message>
        <source>Click corner after corner; Enter or the first corner closes, Backspace takes one back.</source>
        <translation>Ecke für Ecke klicken; Eingabe oder die erste Ecke schließt, die Rücktaste nimmt eine zurück.</translation>
    </message>
    <message>
        <source>Click inside an outline to mask its inside. Alt or the right button clears it.</source>
        <translation>In einen Umriss klicken, um sein Inneres zu maskieren. Alt oder die rechte Taste leert es.</translation>
    </message>
    <message>
        <source>Close the window and open it again as it is now; a run under way can be continued</source>
        <translation>Das Fenster schließen und so wieder öffnen, wie es ist; ein laufender Lauf kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>Color</source>
        <comment>blend mode</comment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Color burn</source>
        <translation>Farbig nachbelichten</translation>
    </message>
    <message>
        <source>Color dodge</source>
        <translation>Farbig abwedeln</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Kombinieren</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Command palette...</source>
        <translation>Befehlspalette...</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Commands and shortcuts</source>
        <translation>Befehle und Tastenkürzel</translation>
    </message>
    <message>
        <source>Compare with before</source>
        <translation>Mit vorher vergleichen</translation>
    </message>
    <message>
        <source>Compare with before: hold to look, or press to switch (C)</source>
        <translation>Mit vorher vergleichen: zum Ansehen halten oder zum Umschalten drücken (C)</translation>
    </message>
    <message>
        <source>Compare with the pinned: blink</source>
        <translation>Mit dem Angehefteten vergleichen: Blinken</translation>
    </message>
    <message>
        <source>Compare with the pinned: difference</source>
        <translation>Mit dem Angehefteten vergleichen: Differenz</translation>
    </message>
    <message>
        <source>Compare with the pinned: slider</source>
        <translation>Mit dem Angehefteten vergleichen: Regler</translation>
    </message>
    <message>
        <source>Compile the model</source>
        <translation>Modell kompilieren</translation>
    </message>
    <message>
        <source>Compiles the backbone&apos;s blocks before the first step (torch.compile). {cost}</source>
        <translation>Kompiliert die Blöcke des Backbones vor dem ersten Schritt (torch.compile). {cost}</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Contiguous</source>
        <translation>Benachbart</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue the run that was cut short</source>
        <translation>Abgebrochenen Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Copied the picture.</source>
        <translation>Bild kopiert.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Crop to the mask</source>
        <translation>Auf die Maske zuschneiden</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Strg+Links, Strg+Rechts</translation>
    </message>
    <message>
        <source>Cursor at {x}, {y}.</source>
        <translation>Cursor bei {x}, {y}.</translation>
    </message>
    <message>
        <source>Curve of the opacity</source>
        <translation>Kurve der Deckkraft</translation>
    </message>
    <message>
        <source>Curve of the size</source>
        <translation>Kurve der Größe</translation>
    </message>
    <message>
        <source>Cut off what lies outside the mask&apos;s bounds</source>
        <translation>Abschneiden, was außerhalb der Grenzen der Maske liegt</translation>
    </message>
    <message>
        <source>D or Insert</source>
        <translation>D oder Einfg</translation>
    </message>
    <message>
        <source>Dabs closer together</source>
        <translation>Tupfer enger setzen</translation>
    </message>
    <message>
        <source>Dabs further apart</source>
        <translation>Tupfer weiter auseinander</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>Abdunkeln</translation>
    </message>
    <message>
        <source>Decoding step {step}</source>
        <translation>Schritt {step} wird dekodiert</translation>
    </message>
    <message>
        <source>Decoding the result</source>
        <translation>Ergebnis wird dekodiert</translation>
    </message>
    <message>
        <source>Degrees, clockwise; negative ones turn to the left:</source>
        <translation>Grad, im Uhrzeigersinn; negative drehen nach links:</translation>
    </message>
    <message>
        <source>Delete a kept mask</source>
        <translation>Behaltene Maske löschen</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation>Ebene löschen</translation>
    </message>
    <message>
        <source>Delete the branch</source>
        <translation>Zweig löschen</translation>
    </message>
    <message>
        <source>Delete the kept mask</source>
        <translation>Behaltene Maske löschen</translation>
    </message>
    <message>
        <source>Delete workspace</source>
        <translation>Arbeitsbereich löschen</translation>
    </message>
    <message>
        <source>Describe what you want to see in the tinted part. With the small model that is bundled, underlined words are those it was never taught.</source>
        <translation>Beschreiben, was im getönten Teil zu sehen sein soll. Beim kleinen mitgelieferten Modell sind die Wörter unterstrichen, die es nie gelernt hat.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Device and precision hold from the next model that is loaded.</source>
        <translation>Gerät und Genauigkeit gelten ab dem nächsten Modell, das geladen wird.</translation>
    </message>
    <message>
        <source>Device: {device}</source>
        <translation>Gerät: {device}</translation>
    </message>
    <message>
        <source>Device: {device}, {precision}</source>
        <translation>Gerät: {device}, {precision}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>blend mode</comment>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard result</source>
        <translation>Ergebnis verwerfen</translation>
    </message>
    <message>
        <source>Disk for runs</source>
        <translation>Speicherplatz für Läufe</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Document size</source>
        <translation>Dokumentgröße</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done in {time}</source>
        <translation>Fertig in {time}</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>Drag a box around an object to mask it; with a model, a click does.</source>
        <translation>Einen Rahmen um ein Objekt ziehen, um es zu maskieren; mit einem Modell genügt ein Klick.</translation>
    </message>
    <message>
        <source>Drag a box around the object; a click finds it with a model (By a model).</source>
        <extracomment>Such models see about a thousand pixels on a side: of a larger document not all are put together for them.</extracomment>
        <translation>Einen Rahmen um das Objekt ziehen; ein Klick findet es nur mit einem Modell (Mit einem Modell).</translation>
    </message>
    <message>
        <source>Drag from where all may change to where nothing does. Shift: straight.</source>
        <translation>Von dort, wo sich alles ändern darf, dorthin ziehen, wo sich nichts ändert. Umschalt: gerade.</translation>
    </message>
    <message>
        <source>Drag the layer or group; a corner scales it, the handle above turns it. Shift: straight, freely, by 15°.</source>
        <translation>Ebene oder Gruppe ziehen; eine Ecke skaliert, der Griff darüber dreht. Umschalt: gerade, frei, um je 15°.</translation>
    </message>
    <message>
        <source>Drag the points; a double click adds one or takes one out</source>
        <translation>Ziehen Sie die Punkte; ein Doppelklick fügt einen hinzu oder entfernt einen</translation>
    </message>
    <message>
        <source>Drag to mask a rectangle. Alt or the right button takes away, Shift makes a square.</source>
        <translation>Ziehen, um ein Rechteck zu maskieren. Alt oder die rechte Taste entfernt, Umschalt ergibt ein Quadrat.</translation>
    </message>
    <message>
        <source>Drag to mask an ellipse. Alt or the right button takes away, Shift makes a circle.</source>
        <translation>Ziehen, um eine Ellipse zu maskieren. Alt oder die rechte Taste entfernt, Umschalt ergibt einen Kreis.</translation>
    </message>
    <message>
        <source>Drag to move the view. With any tool: Space and drag, or the middle button.</source>
        <translation>Ziehen, um die Ansicht zu verschieben. Mit jedem Werkzeug: Leertaste und ziehen, oder die mittlere Taste.</translation>
    </message>
    <message>
        <source>Draw around what should change. Alt or the right button takes away.</source>
        <translation>Umfahren, was sich ändern soll. Alt oder die rechte Taste entfernt.</translation>
    </message>
    <message>
        <source>Draw frame</source>
        <translation>Rahmen ziehen</translation>
    </message>
    <message>
        <source>Draw in few steps</source>
        <translation>In wenigen Schritten zeichnen</translation>
    </message>
    <message>
        <source>Draws in {steps} steps as the model itself suggests, in place of steps, sampler and guidance: a little rougher, and several times as fast</source>
        <translation>Zeichnet in {steps} Schritten, wie das Modell es selbst vorschlägt, anstelle von Schritten, Sampler und Guidance: etwas gröber und mehrmals so schnell</translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation>Ebene duplizieren</translation>
    </message>
    <message>
        <source>Each picture in a folder becomes a layer, in the order of their names</source>
        <translation>Jedes Bild in einem Ordner wird eine Ebene, in der Reihenfolge der Namen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Frühere</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Frühere Prompts</translation>
    </message>
    <message>
        <source>Earlier prompts...</source>
        <translation>Frühere Prompts...</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>Earlier runs...</source>
        <translation>Frühere Läufe...</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Kante</translation>
    </message>
    <message>
        <source>Edge of the layer</source>
        <translation>Kante der Ebene</translation>
    </message>
    <message>
        <source>Edge of the result</source>
        <translation>Kante des Ergebnisses</translation>
    </message>
    <message>
        <source>Edges (Canny)</source>
        <translation>Kanten (Canny)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>Pixels of all layers together, on any machine: what was saved here has to open again. More may be where half of the memory holds them, at 4 bytes each.</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Engine is not available</source>
        <translation>Engine ist nicht verfügbar</translation>
    </message>
    <message>
        <source>Engine is starting</source>
        <translation>Engine startet</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Enlarge picture</source>
        <translation>Bild vergrößern</translation>
    </message>
    <message>
        <source>Enlarge picture...</source>
        <translation>Bild vergrößern...</translation>
    </message>
    <message>
        <source>Enlarging</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every step is kept</source>
        <translation>Jeder Schritt wird behalten</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Exchange width and height of the frame</source>
        <translation>Breite und Höhe des Rahmens tauschen</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Export picture...</source>
        <translation>Bild exportieren...</translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation>{name} exportiert.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Erweitern</translation>
    </message>
    <message>
        <source>Extend picture</source>
        <translation>Bild erweitern</translation>
    </message>
    <message>
        <source>Extend picture...</source>
        <translation>Bild erweitern...</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Favourite prompt</source>
        <translation>Lieblings-Prompt</translation>
    </message>
    <message>
        <source>Favourite prompts, and those that were run</source>
        <extracomment>So many of the prompts that were run are offered, the newest first, and so much of each.</extracomment>
        <translation>Lieblings-Prompts und bereits verwendete</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Feather by {amount} px</source>
        <translation>Um {amount} px weichzeichnen</translation>
    </message>
    <message>
        <source>Feather mask</source>
        <translation>Maske weichzeichnen</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>The menus, in their order.</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <translation>Löcher füllen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Tastenkürzel filtern</translation>
    </message>
    <message>
        <source>Finding the object</source>
        <translation>Das Objekt wird gesucht</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>First and last step of the branch</source>
        <translation>Erster und letzter Schritt des Zweigs</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>An Fenster anpassen</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Auf eine Ebene reduzieren</translation>
    </message>
    <message>
        <source>Flip layer</source>
        <translation>Ebene spiegeln</translation>
    </message>
    <message>
        <source>Flip layer left to right</source>
        <extracomment>Widths of an edge, in pixels, that &quot;harder&quot; and &quot;softer&quot; go through.</extracomment>
        <translation>Ebene horizontal spiegeln</translation>
    </message>
    <message>
        <source>Flip layer top to bottom</source>
        <translation>Ebene vertikal spiegeln</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Frame at {x}, {y}, {width} by {height} pixels.</source>
        <translation>Rahmen bei {x}, {y}, {width} mal {height} Pixel.</translation>
    </message>
    <message>
        <source>Frame of the next run</source>
        <translation>Rahmen des nächsten Laufs</translation>
    </message>
    <message>
        <source>Frame on end</source>
        <translation>Rahmen hochkant</translation>
    </message>
    <message>
        <source>Frame the mask</source>
        <translation>Maske einrahmen</translation>
    </message>
    <message>
        <source>Frame the picture</source>
        <translation>Bild einrahmen</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>The ratios as the window names them; numbers are the same in every language.</extracomment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From the document</source>
        <translation>Aus dem Dokument</translation>
    </message>
    <message>
        <source>From which share of the steps on the guide holds</source>
        <translation>Ab welchem Anteil der Schritte die Vorgabe gilt</translation>
    </message>
    <message>
        <source>From {width} x {height} px, by a factor that shows when the file is loaded.</source>
        <translation>Von {width} x {height} px, um einen Faktor, der sich beim Laden der Datei zeigt.</translation>
    </message>
    <message>
        <source>From {width} x {height} to {wide} x {high} px.</source>
        <translation>Von {width} x {height} auf {wide} x {high} px.</translation>
    </message>
    <message>
        <source>From {width} x {height} to {wide} x {high} px. What is new is masked.</source>
        <translation>Von {width} x {height} auf {wide} x {high} px. Was neu ist, ist maskiert.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Generate</source>
        <extracomment>Results, layers and history get what prompt and parameters leave, within these bounds. Whether the program is to be started anew when the window is closed.</extracomment>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Generate variations</source>
        <translation>Variationen generieren</translation>
    </message>
    <message>
        <source>Give every command the keys that it came with</source>
        <translation>Jedem Befehl seine ursprünglichen Tasten geben</translation>
    </message>
    <message>
        <source>Give what is masked now a prompt of its own; the mask can then be painted anew</source>
        <translation>Dem, was jetzt maskiert ist, einen eigenen Prompt geben; die Maske kann danach neu gemalt werden</translation>
    </message>
    <message>
        <source>Go on from this step</source>
        <translation>Von diesem Schritt aus fortsetzen</translation>
    </message>
    <message>
        <source>Go on from this step, with the prompt, parameters and mask as they are now</source>
        <translation>Von diesem Schritt aus fortsetzen, mit Prompt, Parametern und Maske, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Go on with another picture...</source>
        <translation>Mit einem anderen Bild fortsetzen...</translation>
    </message>
    <message>
        <source>Go one step back in a paused run</source>
        <translation>In einem pausierten Lauf einen Schritt zurückgehen</translation>
    </message>
    <message>
        <source>Go to the canvas</source>
        <translation>Zur Leinwand</translation>
    </message>
    <message>
        <source>Go to the kept masks</source>
        <translation>Zu den behaltenen Masken</translation>
    </message>
    <message>
        <source>Go to the layers</source>
        <translation>Zu den Ebenen</translation>
    </message>
    <message>
        <source>Go to the next area</source>
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>Zum Prompt</translation>
    </message>
    <message>
        <source>Going on from step {step}</source>
        <translation>Weiter ab Schritt {step}</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Gradient shape</source>
        <translation>Form des Verlaufs</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Grid...</source>
        <translation>Raster...</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group layers</source>
        <translation>Ebenen gruppieren</translation>
    </message>
    <message>
        <source>Group opacity</source>
        <translation>Deckkraft der Gruppe</translation>
    </message>
    <message>
        <source>Grow by {amount} px</source>
        <translation>Um {amount} px vergrößern</translation>
    </message>
    <message>
        <source>Grow mask</source>
        <translation>Maske vergrößern</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Guidance from</source>
        <translation>Guidance von</translation>
    </message>
    <message>
        <source>Guidance of the region</source>
        <translation>Guidance der Region</translation>
    </message>
    <message>
        <source>Guidance only between these shares of the steps: a step outside takes about half the time (0.53 with Stable Diffusion 1.5). {cost}</source>
        <translation>Guidance nur zwischen diesen Anteilen der Schritte: ein Schritt außerhalb braucht etwa die halbe Zeit (0,53 mit Stable Diffusion 1.5). {cost}</translation>
    </message>
    <message>
        <source>Guidance over steps</source>
        <translation>Guidance über die Schritte</translation>
    </message>
    <message>
        <source>Guidance over the steps</source>
        <translation>Guidance über die Schritte</translation>
    </message>
    <message>
        <source>Guidance over the steps, in place of the value above; empty: the same at every step</source>
        <translation>Guidance über die Schritte, anstelle des Wertes oben; leer: in jedem Schritt gleich</translation>
    </message>
    <message>
        <source>Guidance over the steps: drag the keyframes; a double click adds one or takes one out</source>
        <translation>Guidance über die Schritte: Keyframes ziehen; ein Doppelklick fügt einen hinzu oder entfernt einen</translation>
    </message>
    <message>
        <source>Guidance that changes over the steps, as keyframes to be dragged</source>
        <translation>Guidance, die sich über die Schritte ändert, als Keyframes zum Ziehen</translation>
    </message>
    <message>
        <source>Guidance until</source>
        <translation>Guidance bis</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>Hartes Licht</translation>
    </message>
    <message>
        <source>Harder brush</source>
        <translation>Härterer Pinsel</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Härte</translation>
    </message>
    <message>
        <source>Have the frame of the next run follow the mask again</source>
        <translation>Den Rahmen des nächsten Laufs wieder der Maske folgen lassen</translation>
    </message>
    <message>
        <source>Have the panel say what the result was asked for; its thumbnail can be dragged there too</source>
        <translation>Die Prompts des Ergebnisses übernehmen; seine Miniatur lässt sich auch dorthin ziehen</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Height of the frame</source>
        <translation>Höhe des Rahmens</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hide group</source>
        <translation>Gruppe ausblenden</translation>
    </message>
    <message>
        <source>Hide layer</source>
        <translation>Ebene ausblenden</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>How a result is brought to a frame that is larger than the size the model draws at: smoothly, or with an upscaler, which draws sharper outlines</source>
        <translation>Wie ein Ergebnis auf einen Rahmen gebracht wird, der größer ist als das Modell zeichnet: weich, oder mit einem Upscaler, der schärfere Umrisse zeichnet</translation>
    </message>
    <message>
        <source>How closely the prompt is followed</source>
        <translation>Wie genau dem Prompt gefolgt wird</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>How many results &quot;{title}&quot; makes</source>
        <translation>Wie viele Ergebnisse „{title}“ macht</translation>
    </message>
    <message>
        <source>How many steps the run takes: more is slower and finer</source>
        <translation>Wie viele Schritte der Lauf macht: mehr ist langsamer und feiner</translation>
    </message>
    <message>
        <source>How much a colour may differ, in each of red, green, blue and alpha</source>
        <translation>Wie weit eine Farbe abweichen darf, in Rot, Grün, Blau und Alpha jeweils</translation>
    </message>
    <message>
        <source>How much of a run&apos;s time pictures of its steps may take; 0 shows none</source>
        <translation>Wie viel von der Zeit eines Laufs die Bilder seiner Schritte brauchen dürfen; 0 zeigt keine</translation>
    </message>
    <message>
        <source>How much of it is added: 1 is all, 0 none</source>
        <translation>Wie viel davon hinzukommt: 1 ist alles, 0 nichts</translation>
    </message>
    <message>
        <source>How much of it is in the blend: now {share:.0%}</source>
        <translation>Wie viel davon in der Mischung ist: jetzt {share:.0%}</translation>
    </message>
    <message>
        <source>How much of the picture the preprocessor keeps</source>
        <translation>Wie viel vom Bild der Präprozessor behält</translation>
    </message>
    <message>
        <source>How much of the surroundings the model sees, as a share of the mask&apos;s size</source>
        <translation>Wie viel von der Umgebung das Modell sieht, als Anteil an der Größe der Maske</translation>
    </message>
    <message>
        <source>How much of what is there may change: 1 paints anew, less keeps more</source>
        <translation>Wie viel vom Vorhandenen sich ändern darf: 1 malt neu, weniger behält mehr</translation>
    </message>
    <message>
        <source>How much of {name} is added in the region; at its lowest, as much as in the whole picture</source>
        <translation>Wie viel von {name} in der Region hinzukommt; in der niedrigsten Stellung so viel wie im ganzen Bild</translation>
    </message>
    <message>
        <source>How much the guide counts: 1 is all, 0 nothing</source>
        <translation>Wie viel die Vorgabe zählt: 1 ist alles, 0 nichts</translation>
    </message>
    <message>
        <source>How much the region&apos;s prompt counts there against that of the whole picture</source>
        <translation>Wie viel der Prompt der Region dort gegenüber dem des ganzen Bildes zählt</translation>
    </message>
    <message>
        <source>How noise is taken away from step to step</source>
        <translation>Wie das Rauschen von Schritt zu Schritt entfernt wird</translation>
    </message>
    <message>
        <source>How the layer&apos;s colours mix with those below</source>
        <translation>Wie sich die Farben der Ebene mit denen darunter mischen</translation>
    </message>
    <message>
        <source>How wide the result blends in, on the painted side of the mask&apos;s edge</source>
        <translation>Wie breit das Ergebnis eingeblendet wird, auf der gemalten Seite der Maskenkante</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>Identifying the model</source>
        <translation>Modell wird identifiziert</translation>
    </message>
    <message>
        <source>Image encoder</source>
        <translation>Bildencoder</translation>
    </message>
    <message>
        <source>In the projects: {names}</source>
        <translation>In den Projekten: {names}</translation>
    </message>
    <message>
        <source>Inpaint</source>
        <translation>Inpainting</translation>
    </message>
    <message>
        <source>Insert, Delete</source>
        <translation>Einfg, Entf</translation>
    </message>
    <message>
        <source>Intersect</source>
        <translation>Schneiden</translation>
    </message>
    <message>
        <source>Intersect with a kept mask</source>
        <translation>Mit behaltener Maske schneiden</translation>
    </message>
    <message>
        <source>Intersect with the kept mask</source>
        <translation>Mit der behaltenen Maske schneiden</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <translation>Maske umkehren</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isoliert</translation>
    </message>
    <message>
        <source>Isometric</source>
        <translation>Isometrisch</translation>
    </message>
    <message>
        <source>Its model “{model}” is not among yours.</source>
        <translation>Sein Modell „{model}“ ist nicht unter Ihren.</translation>
    </message>
    <message>
        <source>Keep masked what both masks mask</source>
        <translation>Nur maskiert lassen, was beide Masken maskieren</translation>
    </message>
    <message>
        <source>Keep the arrangement of the panels under a name</source>
        <translation>Die Anordnung der Bereiche unter einem Namen behalten</translation>
    </message>
    <message>
        <source>Keep the exact mask that made the shown result, or else the layer in hand</source>
        <translation>Genau die Maske behalten, mit der das gezeigte Ergebnis entstand, sonst die der gewählten Ebene</translation>
    </message>
    <message>
        <source>Keep the mask</source>
        <translation>Maske behalten</translation>
    </message>
    <message>
        <source>Keep the prompt among the favourites, or take it out</source>
        <translation>Den Prompt zu den Favoriten nehmen oder daraus entfernen</translation>
    </message>
    <message>
        <source>Keep the prompt as a style</source>
        <translation>Prompt als Stil behalten</translation>
    </message>
    <message>
        <source>Keep the prompt as a style...</source>
        <translation>Prompt als Stil behalten...</translation>
    </message>
    <message>
        <source>Keep the result&apos;s mask</source>
        <translation>Maske des Ergebnisses behalten</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>Seed behalten</translation>
    </message>
    <message>
        <source>Keep the shown step or result, to compare others with it</source>
        <translation>Den gezeigten Schritt oder das Ergebnis festhalten, um andere damit zu vergleichen</translation>
    </message>
    <message>
        <source>Keep what is masked now in place of what was kept under the name</source>
        <translation>Unter dem Namen behalten, was jetzt maskiert ist, statt des Bisherigen</translation>
    </message>
    <message>
        <source>Keep what is masked now under a name, to use it again</source>
        <translation>Unter einem Namen behalten, was jetzt maskiert ist, um es wieder zu verwenden</translation>
    </message>
    <message>
        <source>Keep what the prompts say as a template for other prompts</source>
        <translation>Die Prompts als Vorlage für andere Prompts behalten</translation>
    </message>
    <message>
        <source>Kept as the style {name}.</source>
        <translation>Als Stil {name} behalten.</translation>
    </message>
    <message>
        <source>Kept masks</source>
        <translation>Behaltene Masken</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyframe {number} of {count}: guidance {guidance:g} from {share:.0%} of the steps.</source>
        <translation>Keyframe {number} von {count}: Guidance {guidance:g} ab {share:.0%} der Schritte.</translation>
    </message>
    <message>
        <source>Keyframes</source>
        <translation>Keyframes</translation>
    </message>
    <message>
        <source>Keyframes of the guidance</source>
        <translation>Keyframes der Guidance</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys for the chosen command</source>
        <translation>Tasten für den gewählten Befehl</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>LDM Studio makes no network connections. Pictures, prompts and models stay on this computer; connections to other machines are refused while it runs.</source>
        <translation>LDM Studio stellt keine Netzwerkverbindungen her. Bilder, Prompts und Modelle bleiben auf diesem Computer; Verbindungen zu anderen Rechnern werden verweigert, solange es läuft.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Größerer Pinsel</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Layer mask</source>
        <translation>Ebenenmaske</translation>
    </message>
    <message>
        <source>Layer opacity</source>
        <translation>Deckkraft der Ebene</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Leaves out a transformer&apos;s further blocks in steps in which its first one changes by less than this share (0: never). {cost}</source>
        <translation>Lässt die weiteren Blöcke eines Transformers in Schritten weg, in denen sich sein erster um weniger als diesen Anteil ändert (0: nie). {cost}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Linker Rand</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <extracomment>What the help page says about the editor&apos;s own keys.
----------
How near the pointer has to be to a keyframe. More steps than this would make the ticks a grey band. What the help page says about the lane&apos;s own keys.</extracomment>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>Aufhellen</translation>
    </message>
    <message>
        <source>Line art</source>
        <translation>Strichzeichnung</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Live painting</source>
        <translation>Live malen</translation>
    </message>
    <message>
        <source>LoRAs cannot be added to weights in {precision}: choose another precision, or take them out.</source>
        <translation>LoRAs können Gewichten in {precision} nicht hinzugefügt werden: andere Genauigkeit wählen oder sie entfernen.</translation>
    </message>
    <message>
        <source>Load mask</source>
        <translation>Maske laden</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Loading the {part}</source>
        <translation>{part} wird geladen</translation>
    </message>
    <message>
        <source>Loading {name}</source>
        <translation>{name} wird geladen</translation>
    </message>
    <message>
        <source>Lock group</source>
        <translation>Gruppe sperren</translation>
    </message>
    <message>
        <source>Lock layer</source>
        <translation>Ebene sperren</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Looking through the folders...</source>
        <translation>Ordner werden durchsucht...</translation>
    </message>
    <message>
        <source>Looking {name} up</source>
        <translation>{name} wird nachgeschlagen</translation>
    </message>
    <message>
        <source>Lower layer</source>
        <translation>Ebene nach unten</translation>
    </message>
    <message>
        <source>Lower the layer, or group: into an open group, or out of its own at the end</source>
        <translation>Ebene oder Gruppe nach unten: in eine offene Gruppe hinein oder am Ende aus der eigenen heraus</translation>
    </message>
    <message>
        <source>Luminosity</source>
        <translation>Luminanz</translation>
    </message>
    <message>
        <source>Made for GPUs: on a CPU the bundled model took 31 s to compile and then ran 1.25 times slower. The pictures stay the same to 51 dB.</source>
        <translation>Für GPUs gedacht: auf einer CPU brauchte das mitgelieferte Modell 31 s zum Kompilieren und lief dann 1,25-mal langsamer. Die Bilder bleiben bis auf 51 dB gleich.</translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation>Zauberstab</translation>
    </message>
    <message>
        <source>Make a new picture from the prompt alone</source>
        <translation>Aus dem Prompt allein ein neues Bild machen</translation>
    </message>
    <message>
        <source>Make a variation of the whole picture</source>
        <translation>Eine Variation des ganzen Bildes machen</translation>
    </message>
    <message>
        <source>Make one layer of all that is seen</source>
        <translation>Aus allem Sichtbaren eine Ebene machen</translation>
    </message>
    <message>
        <source>Make one layer of this one and the one below, or of a group</source>
        <translation>Aus dieser Ebene und der darunter, oder aus einer Gruppe, eine Ebene machen</translation>
    </message>
    <message>
        <source>Make the grid</source>
        <translation>Raster erstellen</translation>
    </message>
    <message>
        <source>Make the whole picture larger and sharp, with an upscaler</source>
        <translation>Das ganze Bild mit einem Upscaler größer und scharf machen</translation>
    </message>
    <message>
        <source>Marching ants</source>
        <translation>Laufende Ameisen</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Mask a region</source>
        <translation>Region maskieren</translation>
    </message>
    <message>
        <source>Mask all</source>
        <translation>Alles maskieren</translation>
    </message>
    <message>
        <source>Mask border</source>
        <translation>Maskenrand</translation>
    </message>
    <message>
        <source>Mask colour</source>
        <translation>Maskenfarbe</translation>
    </message>
    <message>
        <source>Mask of a layer</source>
        <translation>Maske einer Ebene</translation>
    </message>
    <message>
        <source>Mask of region {place}</source>
        <translation>Maske der Region {place}</translation>
    </message>
    <message>
        <source>Mask opacity</source>
        <translation>Deckkraft der Maske</translation>
    </message>
    <message>
        <source>Mask what is bright</source>
        <translation>Helles maskieren</translation>
    </message>
    <message>
        <source>Mask what is transparent</source>
        <translation>Transparentes maskieren</translation>
    </message>
    <message>
        <source>Mask what the kept mask masked, and nothing else</source>
        <translation>Maskieren, was die behaltene Maske maskierte, und sonst nichts</translation>
    </message>
    <message>
        <source>Mask what the layer covers</source>
        <translation>Maskieren, was die Ebene bedeckt</translation>
    </message>
    <message>
        <source>Mask {share:.1%}</source>
        <translation>Maske {share:.1%}</translation>
    </message>
    <message>
        <source>Masked area</source>
        <translation>Maskierte Fläche</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Masks that you keep stand here under a name: paint one, then press + to keep it.</source>
        <translation>Behaltene Masken stehen hier unter einem Namen: eine malen, dann + drücken.</translation>
    </message>
    <message>
        <source>Match colours at the edge</source>
        <translation>Farben am Rand angleichen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory of the next run</source>
        <translation>Speicher des nächsten Laufs</translation>
    </message>
    <message>
        <source>Memory ran out: the run goes on from its last step with {levels}.</source>
        <translation>Der Speicher reichte nicht: der Lauf geht von seinem letzten Schritt weiter, und zwar so: {levels}.</translation>
    </message>
    <message>
        <source>Merge down</source>
        <translation>Nach unten zusammenfügen</translation>
    </message>
    <message>
        <source>Merge group</source>
        <translation>Gruppe zusammenfügen</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model folders</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <translation>Modelleigener</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models and files</source>
        <translation>Modelle und Dateien</translation>
    </message>
    <message>
        <source>Models are not compiled for {kind} here: leave it off.</source>
        <translation>Modelle werden hier für {kind} nicht kompiliert: ausgeschaltet lassen.</translation>
    </message>
    <message>
        <source>Models of the family {family!r} cannot be run yet: choose one of {names}.</source>
        <translation>Modelle der Familie {family!r} können noch nicht ausgeführt werden: eine von diesen wählen: {names}.</translation>
    </message>
    <message>
        <source>Models, LoRA files and VAEs: look them through, take one up, add folders</source>
        <translation>Modelle, LoRA-Dateien und VAEs: durchsehen, eines verwenden, Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Models...</source>
        <translation>Modelle...</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More or less guidance; with Shift by a tenth</source>
        <translation>Mehr oder weniger Guidance; mit Umschalt um ein Zehntel</translation>
    </message>
    <message>
        <source>More parameters</source>
        <translation>Weitere Parameter</translation>
    </message>
    <message>
        <source>Move frame</source>
        <extracomment>Parameters on which the automatic frame depends. Sets it where there is neither a mask nor a model to go by.</extracomment>
        <translation>Rahmen verschieben</translation>
    </message>
    <message>
        <source>Move layer</source>
        <extracomment>Pixels of a layer above which it is scaled and turned when it is let go, off the GUI thread.</extracomment>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move layer in the stack</source>
        <translation>Ebene im Stapel verschieben</translation>
    </message>
    <message>
        <source>Move the frame by 8 px (Shift: 64 px), with Ctrl its size</source>
        <translation>Den Rahmen um 8 px verschieben (Umschalt: 64 px), mit Strg seine Größe ändern</translation>
    </message>
    <message>
        <source>Move the keyboard cursor, or with the move tool the layer, by 1 px (Shift: 10 px)</source>
        <translation>Den Tastaturcursor, oder mit dem Verschiebewerkzeug die Ebene, um 1 px bewegen (Umschalt: 10 px)</translation>
    </message>
    <message>
        <source>Move the keyframe by one percent of the steps</source>
        <translation>Den Keyframe um ein Prozent der Schritte verschieben</translation>
    </message>
    <message>
        <source>Move the point to less or more pressure</source>
        <translation>Den Punkt zu weniger oder mehr Druck bewegen</translation>
    </message>
    <message>
        <source>Much only where the pen is pressed hard</source>
        <translation>Viel nur, wo der Stift stark gedrückt wird</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplizieren</translation>
    </message>
    <message>
        <source>NVIDIA (CUDA)</source>
        <translation>NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>Name des Stils</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Name des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Name the branch</source>
        <translation>Zweig benennen</translation>
    </message>
    <message>
        <source>Name the branch...</source>
        <translation>Zweig benennen...</translation>
    </message>
    <message>
        <source>Near variations: how far the noise is turned to that of the variation seed</source>
        <translation>Nahe Variationen: wie weit das Rauschen zu dem des Variations-Seeds gedreht wird</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativ-Prompt</translation>
    </message>
    <message>
        <source>Neither a result that repainted a mask is shown, nor is a layer in hand that was one.</source>
        <translation>Weder wird ein Ergebnis gezeigt, das eine Maske neu gemalt hat, noch ist eine Ebene gewählt, die eines war.</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Neues Dokument</translation>
    </message>
    <message>
        <source>New empty group above the layer, or group; layers are dragged into it</source>
        <translation>Neue leere Gruppe über der Ebene oder Gruppe; Ebenen werden hineingezogen</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>Neue Ebene</translation>
    </message>
    <message>
        <source>New layer from what is seen</source>
        <translation>Neue Ebene aus dem Sichtbaren</translation>
    </message>
    <message>
        <source>New layer of what is seen, with the mask as its mask where something is masked</source>
        <translation>Neue Ebene aus dem Sichtbaren, mit der Maske als ihrer Maske, wenn etwas maskiert ist</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>Neues Bild</translation>
    </message>
    <message>
        <source>New random seed</source>
        <translation>Neuer zufälliger Seed</translation>
    </message>
    <message>
        <source>New, empty picture</source>
        <translation>Neues, leeres Bild</translation>
    </message>
    <message>
        <source>New...</source>
        <translation>Neu...</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Nächstes Ergebnis</translation>
    </message>
    <message>
        <source>No ControlNet or IP-Adapter that fits this model is in the models&apos; folders</source>
        <translation>In den Modellordnern ist weder ein ControlNet noch ein IP-Adapter, der zu diesem Modell passt</translation>
    </message>
    <message>
        <source>No LoRA that fits this model is in the models&apos; folders</source>
        <translation>In den Modellordnern ist keine LoRA, die zu diesem Modell passt</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>No mask</source>
        <translation>Keine Maske</translation>
    </message>
    <message>
        <source>No model found</source>
        <translation>Kein Modell gefunden</translation>
    </message>
    <message>
        <source>No model that finds objects is in your folders: put SAM or SAM 2 there, in transformers&apos; layout.</source>
        <translation>In Ihren Ordnern ist kein Modell, das Objekte findet: SAM oder SAM 2 dort ablegen, im Aufbau von transformers.</translation>
    </message>
    <message>
        <source>No model was found: add a model folder in Settings.</source>
        <translation>Kein Modell gefunden: in den Einstellungen einen Modellordner hinzufügen.</translation>
    </message>
    <message>
        <source>No more than {most} groups can lie in one another: ungroup some.</source>
        <translation>Höchstens {most} Gruppen können ineinander liegen: einige auflösen.</translation>
    </message>
    <message>
        <source>No object was found there: try a box around it.</source>
        <translation>Dort wurde kein Objekt gefunden: einen Rahmen darum versuchen.</translation>
    </message>
    <message>
        <source>No run is kept yet.</source>
        <translation>Noch kein Lauf gespeichert.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>blend mode</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not used in any run or project that is kept.</source>
        <translation>In keinem gespeicherten Lauf oder Projekt verwendet.</translation>
    </message>
    <message>
        <source>Nothing is marked to be repainted in this run&apos;s frame: paint a mask there first.</source>
        <translation>Im Rahmen dieses Laufs ist nichts zum Neumalen markiert: dort zuerst eine Maske malen.</translation>
    </message>
    <message>
        <source>Nothing is marked to be repainted: paint a mask first.</source>
        <translation>Nichts ist zum Neumalen markiert: zuerst eine Maske malen.</translation>
    </message>
    <message>
        <source>Nothing is masked inside the frame: paint there, move the frame, or make it automatic.</source>
        <translation>Im Rahmen ist nichts maskiert: Malen Sie dort, verschieben Sie den Rahmen oder machen Sie ihn automatisch.</translation>
    </message>
    <message>
        <source>Nothing is masked: mask what should stay first.</source>
        <translation>Nichts ist maskiert: zuerst maskieren, was bleiben soll.</translation>
    </message>
    <message>
        <source>Nothing is masked: paint a mask first.</source>
        <translation>Nichts ist maskiert: zuerst eine Maske malen.</translation>
    </message>
    <message>
        <source>Nothing is masked: paint over the part that is to have a prompt of its own.</source>
        <translation>Nichts ist maskiert: über den Teil malen, der einen eigenen Prompt haben soll.</translation>
    </message>
    <message>
        <source>Nothing is masked: paint over what should change, or choose New picture.</source>
        <translation>Nichts ist maskiert: über das malen, was sich ändern soll, oder „Neues Bild“ wählen.</translation>
    </message>
    <message>
        <source>Nothing is to be added: give at least one edge some pixels.</source>
        <translation>Es wird nichts angefügt: mindestens einem Rand einige Pixel geben.</translation>
    </message>
    <message>
        <source>Nothing of the layer is masked: paint over what should be seen of it first.</source>
        <translation>Von der Ebene ist nichts maskiert: zuerst über das malen, was von ihr zu sehen sein soll.</translation>
    </message>
    <message>
        <source>Number of variations</source>
        <translation>Anzahl der Variationen</translation>
    </message>
    <message>
        <source>Object finder</source>
        <translation>Objektfinder</translation>
    </message>
    <message>
        <source>Of the mask only what lies in the shape is kept</source>
        <translation>Von der Maske bleibt nur, was in der Form liegt</translation>
    </message>
    <message>
        <source>On: multiples of 64 px, or with Ctrl of 8 px; off: of 8 px</source>
        <translation>An: Vielfache von 64 px, mit Strg von 8 px; aus: von 8 px</translation>
    </message>
    <message>
        <source>One of the two layers is hidden: show both to merge them.</source>
        <translation>Eine der beiden Ebenen ist ausgeblendet: zum Zusammenfügen beide einblenden.</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Only what hangs together with the clicked pixel; else the colour wherever it is</source>
        <translation>Nur was an das angeklickte Pixel grenzt; sonst die Farbe überall</translation>
    </message>
    <message>
        <source>Only what is masked of the layer is seen</source>
        <translation>Von der Ebene ist nur das Maskierte zu sehen</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>Deckkraft der Ebene</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a picture or a project</source>
        <translation>Ein Bild oder ein Projekt öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open mask</source>
        <translation>Maske öffnen</translation>
    </message>
    <message>
        <source>Open mask...</source>
        <translation>Maske öffnen...</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the folder whose text files have the choices for __words__ in prompts</source>
        <translation>Den Ordner öffnen, dessen Textdateien die Auswahlen für __Wörter__ in Prompts enthalten</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Öffnen...</translation>
    </message>
    <message>
        <source>OpenRaster project (*.ora)</source>
        <translation>OpenRaster-Projekt (*.ora)</translation>
    </message>
    <message>
        <source>Opening the last session</source>
        <translation>Letzte Sitzung wird geöffnet</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>Over how many pixels the layer blends in, inside of what was masked</source>
        <translation>Über wie viele Pixel die Ebene eingeblendet wird, innerhalb des Maskierten</translation>
    </message>
    <message>
        <source>Over how many pixels the result blends in, inside of what was masked: no new run</source>
        <translation>Über wie viele Pixel das Ergebnis eingeblendet wird, innerhalb des Maskierten: kein neuer Lauf</translation>
    </message>
    <message>
        <source>Overlay</source>
        <comment>blend mode</comment>
        <translation>Ineinanderkopieren</translation>
    </message>
    <message>
        <source>PNDM cannot sample a model that predicts the clean picture: choose another sampler.</source>
        <translation>PNDM kann kein Modell sampeln, das das saubere Bild vorhersagt: einen anderen Sampler wählen.</translation>
    </message>
    <message>
        <source>PNG with recipe (*.png)</source>
        <translation>PNG mit Rezept (*.png)</translation>
    </message>
    <message>
        <source>Paint</source>
        <extracomment>Those that come with the window, as it names them.</extracomment>
        <translation>Malen</translation>
    </message>
    <message>
        <source>Paint anew what is masked; every other pixel stays as it is</source>
        <translation>Das Maskierte neu malen; jedes andere Pixel bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Ansicht verschieben</translation>
    </message>
    <message>
        <source>Panel titles</source>
        <translation>Bedienfeldtitel</translation>
    </message>
    <message>
        <source>Pass through</source>
        <translation>Durchreichen</translation>
    </message>
    <message>
        <source>Paste as a layer</source>
        <translation>Als Ebene einfügen</translation>
    </message>
    <message>
        <source>Paste as a new picture</source>
        <translation>Als neues Bild einfügen</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Pause or resume the run</source>
        <translation>Den Lauf pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Pause run</source>
        <translation>Lauf pausieren</translation>
    </message>
    <message>
        <source>Paused after step {step}</source>
        <translation>Nach Schritt {step} pausiert</translation>
    </message>
    <message>
        <source>Pen pressure</source>
        <translation>Stiftdruck</translation>
    </message>
    <message>
        <source>Pen pressure changes opacity</source>
        <translation>Stiftdruck ändert die Deckkraft</translation>
    </message>
    <message>
        <source>Pen pressure changes size</source>
        <extracomment>By the settings that say so.</extracomment>
        <translation>Stiftdruck ändert die Größe</translation>
    </message>
    <message>
        <source>Pen pressure...</source>
        <translation>Stiftdruck...</translation>
    </message>
    <message>
        <source>Pencil sketch</source>
        <translation>Bleistiftskizze</translation>
    </message>
    <message>
        <source>Photograph</source>
        <extracomment>What `STYLES` are called.</extracomment>
        <translation>Fotografie</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Stands among the files where the model needs none: it looks at pictures by itself.</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures ({names});;All files (*)</source>
        <translation>Bilder ({names});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pictures and projects ({names});;All files (*)</source>
        <translation>Bilder und Projekte ({names});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pin for comparing</source>
        <translation>Zum Vergleichen anheften</translation>
    </message>
    <message>
        <source>Pinned. Choose another step or result, then compare by slider, blink or difference.</source>
        <translation>Angeheftet. Einen anderen Schritt oder ein anderes Ergebnis wählen, dann mit Regler, Blinken oder Differenz vergleichen.</translation>
    </message>
    <message>
        <source>Pixels outside the mask would have changed: the result was thrown away; please report this.</source>
        <translation>Pixel außerhalb der Maske hätten sich geändert: das Ergebnis wurde verworfen; bitte melden.</translation>
    </message>
    <message>
        <source>Point at a step to see it, click to stay there, and go on from it with other words: {run.go_on}. The same steps give the same picture, always.</source>
        <translation>Auf einen Schritt zeigen, um ihn zu sehen, klicken, um dort zu bleiben, und mit anderen Worten von ihm aus fortsetzen: {run.go_on}. Gleiche Schritte ergeben immer das gleiche Bild.</translation>
    </message>
    <message>
        <source>Point {number} of {count}: {share:.0%} at a pressure of {pressure:.0%}.</source>
        <translation>Punkt {number} von {count}: {share:.0%} bei einem Druck von {pressure:.0%}.</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Preparing the run</source>
        <translation>Lauf wird vorbereitet</translation>
    </message>
    <message>
        <source>Preprocessor</source>
        <translation>Präprozessor</translation>
    </message>
    <message>
        <source>Press the keys.</source>
        <translation>Die Tasten drücken.</translation>
    </message>
    <message>
        <source>Press {run.generate}. The picture appears on the canvas step by step; {run.pause} pauses, {run.cancel} ends it.</source>
        <translation>{run.generate} drücken. Das Bild erscheint Schritt für Schritt auf der Leinwand; {run.pause} pausiert, {run.cancel} beendet.</translation>
    </message>
    <message>
        <source>Pressure changes: {title}</source>
        <translation>Druck ändert: {title}</translation>
    </message>
    <message>
        <source>Pressure curve</source>
        <translation>Druckkurve</translation>
    </message>
    <message>
        <source>Pressure grows to the right. A mouse presses fully.</source>
        <translation>Der Druck wächst nach rechts. Eine Maus drückt voll.</translation>
    </message>
    <message>
        <source>Preview decoder</source>
        <translation>Vorschau-Decoder</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Vorheriges Ergebnis</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation>Fortschritt der Datei</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt of region {place}</source>
        <translation>Prompt der Region {place}</translation>
    </message>
    <message>
        <source>Put a picture from a file in place of what the chosen step shows, and go on from there</source>
        <translation>Ein Bild aus einer Datei an die Stelle dessen setzen, was der gewählte Schritt zeigt, und von dort fortsetzen</translation>
    </message>
    <message>
        <source>Put the layer, or group, into a new group; others join it by dragging, or when moved</source>
        <translation>Ebene oder Gruppe in eine neue Gruppe legen; weitere kommen durch Ziehen oder Verschieben hinein</translation>
    </message>
    <message>
        <source>Put the panels back to where the workspace has them</source>
        <translation>Die Bereiche dorthin zurücksetzen, wo der Arbeitsbereich sie hat</translation>
    </message>
    <message>
        <source>Put the prompt into a style: a template with words for a look</source>
        <translation>Den Prompt in einen Stil fassen: eine Vorlage mit Worten für ein Aussehen</translation>
    </message>
    <message>
        <source>Quick, in {steps} steps</source>
        <translation>Schnell, in {steps} Schritten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Radial</source>
        <translation>Radial</translation>
    </message>
    <message>
        <source>Raise layer</source>
        <translation>Ebene nach oben</translation>
    </message>
    <message>
        <source>Raise or lower the point; with Shift by less</source>
        <translation>Den Punkt heben oder senken; mit Umschalt um weniger</translation>
    </message>
    <message>
        <source>Raise the layer, or group: into an open group, or out of its own at the end</source>
        <translation>Ebene oder Gruppe nach oben: in eine offene Gruppe hinein oder am Ende aus der eigenen heraus</translation>
    </message>
    <message>
        <source>Ratio of the frame</source>
        <translation>Seitenverhältnis des Rahmens</translation>
    </message>
    <message>
        <source>Ratio {ratio}</source>
        <translation>Verhältnis {ratio}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove a style</source>
        <translation>Stil entfernen</translation>
    </message>
    <message>
        <source>Remove layer mask</source>
        <translation>Ebenenmaske entfernen</translation>
    </message>
    <message>
        <source>Remove model folder</source>
        <translation>Modellordner entfernen</translation>
    </message>
    <message>
        <source>Remove the layer&apos;s mask</source>
        <translation>Maske der Ebene entfernen</translation>
    </message>
    <message>
        <source>Rename a kept mask</source>
        <translation>Behaltene Maske umbenennen</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Rename layer</source>
        <extracomment>Changes of one value that follow one another within so many seconds are one undo step.</extracomment>
        <translation>Ebene umbenennen</translation>
    </message>
    <message>
        <source>Rename the kept mask</source>
        <translation>Behaltene Maske umbenennen</translation>
    </message>
    <message>
        <source>Rename workspace...</source>
        <translation>Arbeitsbereich umbenennen...</translation>
    </message>
    <message>
        <source>Repaint</source>
        <translation>Neu malen</translation>
    </message>
    <message>
        <source>Repaint the mask</source>
        <extracomment>What a run does, as the window names it.</extracomment>
        <translation>Maske neu malen</translation>
    </message>
    <message>
        <source>Reset workspace</source>
        <translation>Arbeitsbereich zurücksetzen</translation>
    </message>
    <message>
        <source>Resize frame</source>
        <translation>Rahmengröße ändern</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>What may be changed of a locked layer.</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Result {number} of {count}</source>
        <translation>Ergebnis {number} von {count}</translation>
    </message>
    <message>
        <source>Result {number}: {words}</source>
        <translation>Ergebnis {number}: {words}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Results appear here. Accept one to make it a layer; until then nothing is changed.</source>
        <translation>Hier erscheinen Ergebnisse. Beim Übernehmen wird eines zur Ebene; bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>Results over up to three parameters</source>
        <translation>Ergebnisse über bis zu drei Parameter</translation>
    </message>
    <message>
        <source>Results, layers, masks and history</source>
        <translation>Ergebnisse, Ebenen, Masken und Protokoll</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Right button or Alt</source>
        <translation>Rechte Taste oder Alt</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Rechter Rand</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>SHA-256 of the file, which recipes name it by</source>
        <translation>SHA-256 der Datei, unter dem Rezepte sie nennen</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>Sampler that this model starts with</source>
        <extracomment>So many prompts are shown, and so much of each.</extracomment>
        <translation>Sampler, mit dem dieses Modell beginnt</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Save grid</source>
        <translation>Raster speichern</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Save project as...</source>
        <translation>Projekt speichern unter...</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>Save result...</source>
        <translation>Ergebnis speichern...</translation>
    </message>
    <message>
        <source>Save the grid as one picture...</source>
        <translation>Raster als ein Bild speichern...</translation>
    </message>
    <message>
        <source>Save the shown result as a PNG with its recipe</source>
        <translation>Das gezeigte Ergebnis als PNG mit seinem Rezept speichern</translation>
    </message>
    <message>
        <source>Save workspace as...</source>
        <translation>Arbeitsbereich speichern unter...</translation>
    </message>
    <message>
        <source>Saved {name} with its recipe.</source>
        <translation>{name} mit Rezept gespeichert.</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} gespeichert.</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} wird gespeichert</translation>
    </message>
    <message>
        <source>Say what should be there</source>
        <translation>Sagen, was da sein soll</translation>
    </message>
    <message>
        <source>Scale group</source>
        <translation>Gruppe skalieren</translation>
    </message>
    <message>
        <source>Scale layer</source>
        <translation>Ebene skalieren</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Screen</source>
        <comment>blend mode</comment>
        <translation>Negativ multiplizieren</translation>
    </message>
    <message>
        <source>Scribble</source>
        <translation>Kritzelei</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Search names, families and trigger words</source>
        <translation>Namen, Familien und Triggerwörter suchen</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>What a grid can go over, as it is shown.</extracomment>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation>Seed {seed}</translation>
    </message>
    <message>
        <source>Seed {seed} is set, and kept for the runs that follow.</source>
        <extracomment>So many favourites are kept, of so many characters: the settings are one small file.</extracomment>
        <translation>Seed {seed} ist eingestellt und bleibt für die nächsten Läufe.</translation>
    </message>
    <message>
        <source>Select object</source>
        <translation>Objektauswahl</translation>
    </message>
    <message>
        <source>Set the frame to the mask with its surroundings, where it stays</source>
        <translation>Den Rahmen auf die Maske mit ihrer Umgebung setzen, wo er bleibt</translation>
    </message>
    <message>
        <source>Set the panels to what the opened picture was made with</source>
        <translation>Die Felder auf das setzen, womit das geöffnete Bild gemacht wurde</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>Einstellungen...</translation>
    </message>
    <message>
        <source>Shapes are added to the mask</source>
        <translation>Formen werden der Maske hinzugefügt</translation>
    </message>
    <message>
        <source>Shapes are taken away from the mask (with any setting: Alt or the right button)</source>
        <translation>Formen werden von der Maske abgezogen (mit jeder Einstellung: Alt oder die rechte Taste)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Shift+D</source>
        <translation>Umschalt+D</translation>
    </message>
    <message>
        <source>Shifts the shades of what was painted by as much as the model shifted those around it</source>
        <translation>Verschiebt die Farbtöne des Gemalten um so viel, wie das Modell die ringsum verschoben hat</translation>
    </message>
    <message>
        <source>Show group</source>
        <translation>Gruppe einblenden</translation>
    </message>
    <message>
        <source>Show in black and white</source>
        <translation>In Schwarzweiß zeigen</translation>
    </message>
    <message>
        <source>Show it as the mask</source>
        <translation>Als Maske zeigen</translation>
    </message>
    <message>
        <source>Show layer</source>
        <translation>Ebene einblenden</translation>
    </message>
    <message>
        <source>Show or hide further parameters</source>
        <translation>Weitere Parameter ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show the frame of the next run with every tool, dashed where it follows the mask</source>
        <translation>Den Rahmen des nächsten Laufs bei jedem Werkzeug zeigen, gestrichelt, wo er der Maske folgt</translation>
    </message>
    <message>
        <source>Show the mask itself, white where all is painted anew, in place of the picture</source>
        <translation>Statt des Bildes die Maske selbst zeigen, weiß, wo alles neu gemalt wird</translation>
    </message>
    <message>
        <source>Show the mask&apos;s edge as marching ants</source>
        <translation>Maskenkante als laufende Ameisen zeigen</translation>
    </message>
    <message>
        <source>Shrink by {amount} px</source>
        <translation>Um {amount} px verkleinern</translation>
    </message>
    <message>
        <source>Shrink mask</source>
        <translation>Maske verkleinern</translation>
    </message>
    <message>
        <source>Single step</source>
        <translation>Einzelschritt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Slider</source>
        <extracomment>The ways of comparing, as the window names them.</extracomment>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
        <source>Smooth (Lanczos)</source>
        <translation>Weich (Lanczos)</translation>
    </message>
    <message>
        <source>Smooth by {amount} px</source>
        <translation>Um {amount} px glätten</translation>
    </message>
    <message>
        <source>Smooth mask</source>
        <translation>Maske glätten</translation>
    </message>
    <message>
        <source>Snap the frame to 64 px</source>
        <translation>Rahmen an 64 px ausrichten</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Weich</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>Weiches Licht</translation>
    </message>
    <message>
        <source>Softer brush</source>
        <translation>Weicherer Pinsel</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Weichheit</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Space + drag, middle drag</source>
        <translation>Leertaste + ziehen, mit der mittleren Taste ziehen</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Stable Diffusion XL does not run prompts joined with AND: use BREAK, or a comma.</source>
        <translation>Stable Diffusion XL führt keine mit AND verbundenen Prompts aus: BREAK oder ein Komma verwenden.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Den Lauf starten</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Starting again</source>
        <translation>Startet erneut</translation>
    </message>
    <message>
        <source>Starts with the sampler</source>
        <translation>Beginnt mit dem Sampler</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Step numbers</source>
        <translation>Schrittnummern</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <source>Step {number} of the branch: {label}</source>
        <translation>Schritt {number} des Zweigs: {label}</translation>
    </message>
    <message>
        <source>Step {step} is not kept any more: choose a later one, or start a new run.</source>
        <translation>Schritt {step} ist nicht mehr gespeichert: einen späteren wählen oder einen neuen Lauf starten.</translation>
    </message>
    <message>
        <source>Step {step} of {total}</source>
        <translation>Schritt {step} von {total}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>how many</comment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Straight line from the last point to the keyboard cursor</source>
        <translation>Gerade Linie vom letzten Punkt zum Tastaturcursor</translation>
    </message>
    <message>
        <source>Straight line from the last point; square rectangle</source>
        <translation>Gerade Linie vom letzten Punkt; quadratisches Rechteck</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Stile</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Abziehen</translation>
    </message>
    <message>
        <source>Subtract a kept mask</source>
        <translation>Behaltene Maske abziehen</translation>
    </message>
    <message>
        <source>Subtract the kept mask</source>
        <translation>Behaltene Maske abziehen</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Take a drag back</source>
        <translation>Ein Ziehen zurücknehmen</translation>
    </message>
    <message>
        <source>Take away from the mask instead of adding</source>
        <translation>Von der Maske abziehen, statt hinzuzufügen</translation>
    </message>
    <message>
        <source>Take it, as a layer</source>
        <translation>Als Ebene übernehmen</translation>
    </message>
    <message>
        <source>Take region {place} out</source>
        <translation>Region {place} entfernen</translation>
    </message>
    <message>
        <source>Take the accent colour of the theme again</source>
        <translation>Wieder die Akzentfarbe des Designs nehmen</translation>
    </message>
    <message>
        <source>Take the group apart; its layers stay</source>
        <translation>Die Gruppe auflösen; ihre Ebenen bleiben</translation>
    </message>
    <message>
        <source>Take the kept mask away from what is masked</source>
        <translation>Die behaltene Maske von dem abziehen, was maskiert ist</translation>
    </message>
    <message>
        <source>Take the mask as the layer&apos;s</source>
        <translation>Maske als Ebenenmaske übernehmen</translation>
    </message>
    <message>
        <source>Take the mask for it</source>
        <translation>Die Maske dafür übernehmen</translation>
    </message>
    <message>
        <source>Take the region out of the run</source>
        <translation>Die Region aus dem Lauf entfernen</translation>
    </message>
    <message>
        <source>Take this step as the result</source>
        <translation>Diesen Schritt als Ergebnis übernehmen</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Take {name} out of the run</source>
        <translation>{name} aus dem Lauf entfernen</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Textencoder</translation>
    </message>
    <message>
        <source>The ControlNet {name}</source>
        <translation>Das ControlNet {name}</translation>
    </message>
    <message>
        <source>The ControlNet {name} is to see the hole of a mask: choose to repaint one.</source>
        <translation>Das ControlNet {name} soll das Loch einer Maske sehen: „Maske neu malen“ wählen.</translation>
    </message>
    <message>
        <source>The IP-Adapter {name}</source>
        <translation>Der IP-Adapter {name}</translation>
    </message>
    <message>
        <source>The LoRA {name!r} is not in this run (it has {known}): start a new run with it.</source>
        <translation>Die LoRA {name!r} ist nicht in diesem Lauf (er hat {known}): mit ihr einen neuen Lauf starten.</translation>
    </message>
    <message>
        <source>The LoRA {name}</source>
        <translation>Die LoRA {name}</translation>
    </message>
    <message>
        <source>The LoRA {name} is not in this run: start a new run with it, or take it out.</source>
        <translation>Die LoRA {name} ist nicht in diesem Lauf: mit ihr einen neuen Lauf starten oder sie entfernen.</translation>
    </message>
    <message>
        <source>The U-Net of {name} takes {channels} channels: choose a model for making or inpainting pictures.</source>
        <translation>Das U-Net von {name} nimmt {channels} Kanäle: ein Modell zum Erzeugen oder Inpainting von Bildern wählen.</translation>
    </message>
    <message>
        <source>The change at step {step} comes too late: the run has {steps} steps, so the last change is at {most}.</source>
        <translation>Die Änderung bei Schritt {step} kommt zu spät: der Lauf hat {steps} Schritte, die letzte Änderung ist also bei {most} möglich.</translation>
    </message>
    <message>
        <source>The change came too late: the run has no steps left.</source>
        <translation>Die Änderung kam zu spät: der Lauf hat keine Schritte mehr.</translation>
    </message>
    <message>
        <source>The choices in the prompt {template!r} cannot be made: simplify it.</source>
        <translation>Die Auswahlen im Prompt {template!r} sind nicht möglich: vereinfachen.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture: copy one first.</source>
        <translation>Die Zwischenablage enthält kein Bild: zuerst eines kopieren.</translation>
    </message>
    <message>
        <source>The configuration of {name} makes no sense: get the model again.</source>
        <translation>Die Konfiguration von {name} ergibt keinen Sinn: das Modell erneut beschaffen.</translation>
    </message>
    <message>
        <source>The embedding {gone!r} is not here: put its file into one of the models&apos; folders.</source>
        <translation>Das Embedding {gone!r} ist nicht da: seine Datei in einen der Modellordner legen.</translation>
    </message>
    <message>
        <source>The frame lies on multiples of 64 px; while Ctrl is held, of 8 px</source>
        <translation>Der Rahmen liegt auf Vielfachen von 64 px, mit gehaltener Strg-Taste von 8 px</translation>
    </message>
    <message>
        <source>The frame lies on multiples of 8 px, the least that models can do</source>
        <translation>Der Rahmen liegt auf Vielfachen von 8 px, dem Kleinsten, was Modelle können</translation>
    </message>
    <message>
        <source>The grid has {count} runs, more than {max_cells}: use fewer values.</source>
        <translation>Das Raster hat {count} Läufe, mehr als {max_cells}: weniger Werte verwenden.</translation>
    </message>
    <message>
        <source>The group holds no layers: there is nothing to move or turn.</source>
        <extracomment>Said where a group without layers is to be moved or turned.</extracomment>
        <translation>Die Gruppe enthält keine Ebenen: Es gibt nichts zu bewegen oder zu drehen.</translation>
    </message>
    <message>
        <source>The group is empty: drag a layer into it first.</source>
        <translation>Die Gruppe ist leer: zuerst eine Ebene hineinziehen.</translation>
    </message>
    <message>
        <source>The guidance {text!r} cannot be read: write it as 9 until 30 %, then 5.</source>
        <translation>Die Guidance {text!r} ist nicht lesbar: so schreiben: 9 until 30 %, then 5.</translation>
    </message>
    <message>
        <source>The header of {path} does not describe what is in it: get the file again.</source>
        <translation>Der Kopf von {path} beschreibt nicht, was darin ist: die Datei erneut beschaffen.</translation>
    </message>
    <message>
        <source>The interval {text!r} cannot be read: write it as FROM-UNTIL, such as 0.1-0.8.</source>
        <translation>Der Bereich {text!r} ist nicht lesbar: als FROM-UNTIL schreiben, etwa 0.1-0.8.</translation>
    </message>
    <message>
        <source>The journal of runs is damaged: delete it in the state folder.</source>
        <translation>Das Journal der Läufe ist beschädigt: im Zustandsordner löschen.</translation>
    </message>
    <message>
        <source>The last session could not be restored: {sentence}</source>
        <translation>Die letzte Sitzung konnte nicht wiederhergestellt werden: {sentence}</translation>
    </message>
    <message>
        <source>The layer below lies in another group: move one of the two to merge them.</source>
        <translation>Die Ebene darunter liegt in einer anderen Gruppe: zum Zusammenfügen eine der beiden verschieben.</translation>
    </message>
    <message>
        <source>The layer was changed meanwhile: it stays as it is.</source>
        <translation>Die Ebene wurde inzwischen geändert: sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The layers lie too far apart to be merged: move them closer together.</source>
        <translation>Die Ebenen liegen zum Zusammenfügen zu weit auseinander: näher zusammenrücken.</translation>
    </message>
    <message>
        <source>The layers of {name} hold too many pixels to be opened: merge some of them first.</source>
        <translation>Die Ebenen von {name} haben zu viele Pixel zum Öffnen: zuerst einige zusammenfügen.</translation>
    </message>
    <message>
        <source>The mask becomes the one that the layer was made with, or what it covers</source>
        <translation>Die Maske wird die, mit der die Ebene entstand, oder das, was sie bedeckt</translation>
    </message>
    <message>
        <source>The mask falls in a line from the first point to the last</source>
        <translation>Die Maske fällt geradlinig vom ersten Punkt zum letzten ab</translation>
    </message>
    <message>
        <source>The mask falls in circles about the first point</source>
        <translation>Die Maske fällt in Kreisen um den ersten Punkt ab</translation>
    </message>
    <message>
        <source>The mask is kept as “{name}”.</source>
        <translation>Die Maske ist als „{name}“ behalten.</translation>
    </message>
    <message>
        <source>The mask is {mask_width}x{mask_height} but the picture is {width}x{height}: use a mask of the picture&apos;s size.</source>
        <translation>Die Maske ist {mask_width}x{mask_height}, das Bild aber {width}x{height}: eine Maske in der Größe des Bildes verwenden.</translation>
    </message>
    <message>
        <source>The mask or picture does not have the size of the run&apos;s frame: start a new run.</source>
        <translation>Maske oder Bild hat nicht die Größe des Rahmens dieses Laufs: einen neuen Lauf starten.</translation>
    </message>
    <message>
        <source>The mask {name} is {mask_width}x{mask_height} but the picture is {width}x{height}: use a mask of the picture&apos;s size.</source>
        <translation>Die Maske {name} ist {mask_width}x{mask_height}, das Bild aber {width}x{height}: eine Maske in der Größe des Bildes verwenden.</translation>
    </message>
    <message>
        <source>The mask&apos;s size is not the picture&apos;s: start the run anew from the document.</source>
        <translation>Die Maske hat nicht die Größe des Bildes: den Lauf aus dem Dokument neu starten.</translation>
    </message>
    <message>
        <source>The model that paints; add model folders in Settings</source>
        <translation>Das Modell, das malt; Modellordner lassen sich in den Einstellungen hinzufügen</translation>
    </message>
    <message>
        <source>The model {name} cannot do {task}: choose another model.</source>
        <translation>Das Modell {name} kann {task} nicht: ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>The model&apos;s numbers overflowed in {precision}: set the precision to fp32 and run again.</source>
        <translation>Die Zahlen des Modells sind in {precision} übergelaufen: Genauigkeit auf fp32 stellen und erneut starten.</translation>
    </message>
    <message>
        <source>The models&apos; folders are still being looked through: try again in a moment.</source>
        <translation>Die Modellordner werden noch durchsucht: gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The panels show the settings that the picture was made with.</source>
        <translation>Die Felder zeigen die Einstellungen, mit denen das Bild gemacht wurde.</translation>
    </message>
    <message>
        <source>The panels show this result&apos;s settings, and its seed is kept.</source>
        <translation>Die Bedienfelder zeigen die Einstellungen dieses Ergebnisses, und sein Seed bleibt.</translation>
    </message>
    <message>
        <source>The part {name} does not fit this model: choose a file that was made for it.</source>
        <translation>Der Teil {name} passt nicht zu diesem Modell: eine dafür gemachte Datei wählen.</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG.</source>
        <translation>Das Bild konnte nicht als PNG kodiert werden.</translation>
    </message>
    <message>
        <source>The picture encoder of {name}</source>
        <translation>Der Bildencoder von {name}</translation>
    </message>
    <message>
        <source>The picture has another depth than the run&apos;s: start a new run.</source>
        <translation>Das Bild hat eine andere Farbtiefe als das des Laufs: einen neuen Lauf starten.</translation>
    </message>
    <message>
        <source>The picture would be {width}x{height} pixels: add less, {most} is the most for a side.</source>
        <translation>Das Bild hätte {width}x{height} Pixel: weniger anfügen, {most} ist das Höchste je Seite.</translation>
    </message>
    <message>
        <source>The picture&apos;s size has changed since this run: undo that change, or run again.</source>
        <translation>Die Bildgröße hat sich seit diesem Lauf geändert: diese Änderung rückgängig machen oder erneut starten.</translation>
    </message>
    <message>
        <source>The picture&apos;s size is not that of the recipe&apos;s frame: start the run anew from the document.</source>
        <translation>Die Bildgröße ist nicht die des Rahmens im Rezept: den Lauf aus dem Dokument neu starten.</translation>
    </message>
    <message>
        <source>The precision {precision} needs torchao: run python -m pip install torchao, or choose another precision.</source>
        <extracomment>In which the rest is kept and all is computed.</extracomment>
        <translation>Die Genauigkeit {precision} braucht torchao: python -m pip install torchao ausführen oder eine andere Genauigkeit wählen.</translation>
    </message>
    <message>
        <source>The prompt cannot be read from {where!r} on: close each {{ with a }}, or write \{{ for a brace.</source>
        <translation>Der Prompt ist ab {where!r} nicht lesbar: jede {{ mit einer }} schließen, oder \{{ für eine Klammer schreiben.</translation>
    </message>
    <message>
        <source>The prompt {template!r} grew too long: simplify it.</source>
        <translation>Der Prompt {template!r} wurde zu lang: vereinfachen.</translation>
    </message>
    <message>
        <source>The range {found!r} of {name} makes no sense: write it as 1..4, or as 0.2..0.8 + 0.2.</source>
        <translation>Der Bereich {found!r} von {name} ergibt keinen Sinn: als 1..4 oder 0.2..0.8 + 0.2 schreiben.</translation>
    </message>
    <message>
        <source>The ratio of width to height that the frame keeps</source>
        <translation>Das Verhältnis von Breite zu Höhe, das der Rahmen behält</translation>
    </message>
    <message>
        <source>The recipe inside the file is damaged: it was not read.</source>
        <translation>Das Rezept in der Datei ist beschädigt: es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The recipe inside the file is too large to be one: it was not read.</source>
        <translation>Das Rezept in der Datei ist zu groß, um eines zu sein: es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The recipe stops after step {stop_after}, but the run has {steps}: use more steps.</source>
        <translation>Das Rezept endet nach Schritt {stop_after}, der Lauf hat aber {steps}: mehr Schritte verwenden.</translation>
    </message>
    <message>
        <source>The recipe was made with another version of this model: the result will differ.</source>
        <translation>Das Rezept entstand mit einer anderen Version dieses Modells: das Ergebnis wird abweichen.</translation>
    </message>
    <message>
        <source>The region “{name}” is not in this run: start a new run with it, or take it out.</source>
        <translation>Die Region „{name}“ ist nicht in diesem Lauf: damit einen neuen Lauf starten oder entfernen.</translation>
    </message>
    <message>
        <source>The region&apos;s own guidance; at its lowest, that of the whole picture</source>
        <translation>Die eigene Guidance der Region; in der niedrigsten Stellung die des ganzen Bildes</translation>
    </message>
    <message>
        <source>The result does not fit the picture any more: run again.</source>
        <translation>Das Ergebnis passt nicht mehr zum Bild: erneut starten.</translation>
    </message>
    <message>
        <source>The result follows the brush, in {live_steps} steps: paint on the mask.</source>
        <translation>Das Ergebnis folgt dem Pinsel, in {live_steps} Schritten: auf der Maske malen.</translation>
    </message>
    <message>
        <source>The result follows the brush: each stroke starts a run of {live_steps} steps at most</source>
        <translation>Das Ergebnis folgt dem Pinsel: jeder Strich startet einen Lauf von höchstens {live_steps} Schritten</translation>
    </message>
    <message>
        <source>The result has another size or depth than the picture: it was thrown away; please report this.</source>
        <translation>Das Ergebnis hat eine andere Größe oder Tiefe als das Bild: es wurde verworfen; bitte melden.</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Der Lauf</translation>
    </message>
    <message>
        <source>The run failed unexpectedly ({name}: {words}): please report this.</source>
        <translation>Der Lauf ist unerwartet fehlgeschlagen ({name}: {words}): bitte melden.</translation>
    </message>
    <message>
        <source>The run has all of this already: change the prompt, a parameter or the mask first.</source>
        <translation>Der Lauf hat all das schon: zuerst Prompt, einen Parameter oder die Maske ändern.</translation>
    </message>
    <message>
        <source>The run has no steps left to change: go back to an earlier step first.</source>
        <translation>Der Lauf hat keine Schritte mehr, die sich ändern ließen: zuerst zu einem früheren Schritt zurückgehen.</translation>
    </message>
    <message>
        <source>The run has no steps left: go back to an earlier step first.</source>
        <translation>Der Lauf hat keine Schritte mehr: zuerst zu einem früheren Schritt zurückgehen.</translation>
    </message>
    <message>
        <source>The run has {count} {kind}: give as many numbers for the {name}.</source>
        <translation>Der Lauf hat {count} {kind}: ebenso viele Zahlen für {name} angeben.</translation>
    </message>
    <message>
        <source>The same seed with the same parameters gives the same picture</source>
        <translation>Derselbe Seed mit denselben Parametern ergibt dasselbe Bild</translation>
    </message>
    <message>
        <source>The sample picture is missing: {error}</source>
        <translation>Das Beispielbild fehlt: {error}</translation>
    </message>
    <message>
        <source>The seed whose noise the variation turns to</source>
        <translation>Der Seed, zu dessen Rauschen die Variation dreht</translation>
    </message>
    <message>
        <source>The settings could not be read ({strerror}): the defaults are used.</source>
        <extracomment>So many arrangements of panels at most are the user&apos;s own.</extracomment>
        <translation>Die Einstellungen konnten nicht gelesen werden ({strerror}): es gelten die Vorgabewerte.</translation>
    </message>
    <message>
        <source>The settings could not be saved: {error}</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: {error}</translation>
    </message>
    <message>
        <source>The settings file was broken: it is kept as {name}, and the defaults are used.</source>
        <translation>Die Einstellungsdatei war beschädigt: sie bleibt als {name} erhalten, und es gelten die Vorgabewerte.</translation>
    </message>
    <message>
        <source>The shares in {text!r} must rise, up to 100 %: 9 until 30 %, 7 until 60 %, 5.</source>
        <translation>Die Anteile in {text!r} müssen steigen, bis 100 %: 9 until 30 %, 7 until 60 %, 5.</translation>
    </message>
    <message>
        <source>The steps of a run appear here as it goes. Point at one to see it on the canvas, click to keep it there.</source>
        <translation>Hier erscheinen die Schritte eines Laufs. Auf einen zeigen, um ihn auf der Leinwand zu sehen, klicken, um ihn dort zu behalten.</translation>
    </message>
    <message>
        <source>The text encoders in {path} do not fit its U-Net: get the file again.</source>
        <translation>Die Textencoder in {path} passen nicht zu seinem U-Net: die Datei erneut beschaffen.</translation>
    </message>
    <message>
        <source>The upscaler made nothing that is a picture: choose another one.</source>
        <translation>Der Upscaler ergab kein Bild: einen anderen wählen.</translation>
    </message>
    <message>
        <source>The upscaler {name}</source>
        <translation>Der Upscaler {name}</translation>
    </message>
    <message>
        <source>The weight {weight!r} of {name!r} is no positive number: correct it.</source>
        <translation>Das Gewicht {weight!r} von {name!r} ist keine positive Zahl: korrigieren.</translation>
    </message>
    <message>
        <source>The weights in {folder} are pickles, which can run any program when they are opened: get this model as safetensors, or convert it.</source>
        <translation>Die Gewichte in {folder} sind Pickles, die beim Öffnen jedes Programm ausführen können: das Modell als safetensors beschaffen oder umwandeln.</translation>
    </message>
    <message>
        <source>The weights of LoRAs cannot be read: give a number for each name.</source>
        <translation>Die Gewichte der LoRAs sind nicht lesbar: für jeden Namen eine Zahl angeben.</translation>
    </message>
    <message>
        <source>The workspace is kept as “{name}”.</source>
        <translation>Der Arbeitsbereich ist als „{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>The workspace “{name}” is deleted.</source>
        <translation>Der Arbeitsbereich „{name}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>The {kind} {name} is not in this run: start a new run with it, or take it out.</source>
        <translation>{kind} {name} ist nicht in diesem Lauf: damit einen neuen Lauf starten oder entfernen.</translation>
    </message>
    <message>
        <source>The {name} cannot change while a run is going: set it for the whole run, or start a new one.</source>
        <translation>{name} kann während eines Laufs nicht geändert werden: für den ganzen Lauf einstellen oder einen neuen starten.</translation>
    </message>
    <message>
        <source>The {name} has more than {max_cells} values: use fewer.</source>
        <translation>{name} hat mehr als {max_cells} Werte: weniger verwenden.</translation>
    </message>
    <message>
        <source>The {name} has no values: write them with commas between, for instance 3, 5, 7.</source>
        <translation>{name} hat keine Werte: mit Kommas dazwischen schreiben, zum Beispiel 3, 5, 7.</translation>
    </message>
    <message>
        <source>The {name} {number} is not divisible by 8: use {near}.</source>
        <translation>{name} {number} ist nicht durch 8 teilbar: {near} verwenden.</translation>
    </message>
    <message>
        <source>The {name} {shown} cannot be used: {reason}.</source>
        <translation>{name} {shown} ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>The {name} {text!r} is not a number.</source>
        <translation>{name} {text!r} ist keine Zahl.</translation>
    </message>
    <message>
        <source>The {part} of {name} cannot be set up: get the model again.</source>
        <translation>{part} von {name} lässt sich nicht einrichten: das Modell erneut beschaffen.</translation>
    </message>
    <message>
        <source>The {title} {name} has no picture to look at: choose one.</source>
        <translation>{title} {name} hat kein Bild zum Ansehen: eines wählen.</translation>
    </message>
    <message>
        <source>The {title} {name} starts after its end: set an earlier start.</source>
        <translation>{title} {name} beginnt nach dem Ende: einen früheren Anfang einstellen.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Theme&apos;s own</source>
        <translation>Die des Designs</translation>
    </message>
    <message>
        <source>There are no weights in {folder}: get the model again, as safetensors.</source>
        <translation>In {folder} sind keine Gewichte: das Modell erneut beschaffen, als safetensors.</translation>
    </message>
    <message>
        <source>There are {most} workspaces already: delete one first.</source>
        <translation>Es gibt schon {most} Arbeitsbereiche: Löschen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>There is a workspace “{name}” already: type another.</source>
        <translation>Es gibt schon einen Arbeitsbereich „{name}“: Geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>There is no C++ compiler here, which compiling for the CPU needs: leave it off.</source>
        <translation>Hier gibt es keinen C++-Compiler, den das Kompilieren für die CPU braucht: ausgeschaltet lassen.</translation>
    </message>
    <message>
        <source>There is no file {path}: check the path.</source>
        <translation>Es gibt keine Datei {path}: den Pfad prüfen.</translation>
    </message>
    <message>
        <source>There is no layer below: choose another one to merge.</source>
        <translation>Es gibt keine Ebene darunter: zum Zusammenfügen eine andere wählen.</translation>
    </message>
    <message>
        <source>There is no model yet: add a folder with a Stable Diffusion model in diffusers&apos; layout.</source>
        <translation>Es gibt noch kein Modell: einen Ordner mit einem Stable-Diffusion-Modell im diffusers-Layout hinzufügen.</translation>
    </message>
    <message>
        <source>There is no model {wanted} here: choose one of {names}.</source>
        <translation>Hier gibt es kein Modell {wanted}: eines von diesen wählen: {names}.</translation>
    </message>
    <message>
        <source>There is no picture to enlarge: open or paste one first.</source>
        <extracomment>The most pixels on a side of what is made: what a document can have.</extracomment>
        <translation>Es gibt kein Bild zum Vergrößern: zuerst eines öffnen oder einfügen.</translation>
    </message>
    <message>
        <source>There is no picture to go on with: open one first.</source>
        <translation>Es gibt kein Bild zum Fortsetzen: zuerst eines öffnen.</translation>
    </message>
    <message>
        <source>There is no picture to start from: open or paste one first.</source>
        <translation>Es gibt kein Bild als Ausgangspunkt: zuerst eines öffnen oder einfügen.</translation>
    </message>
    <message>
        <source>There is no result to save: run first.</source>
        <translation>Es gibt kein Ergebnis zum Speichern: zuerst einen Lauf starten.</translation>
    </message>
    <message>
        <source>There is no run to go on from: start one first.</source>
        <translation>Es gibt keinen Lauf, der fortgesetzt werden könnte: zuerst einen starten.</translation>
    </message>
    <message>
        <source>There is no sampler called {sampler!r}: use one of {names}.</source>
        <translation>Es gibt keinen Sampler namens {sampler!r}: einen von diesen verwenden: {names}.</translation>
    </message>
    <message>
        <source>There is no wildcard __{wildcard}__: put a file {wildcard}.txt with a choice on each line into {folder}.</source>
        <extracomment>What the library would take for notation of its own, and stands for itself in a prompt.</extracomment>
        <translation>Es gibt keine Wildcard __{wildcard}__: eine Datei {wildcard}.txt mit einer Auswahl je Zeile in {folder} legen.</translation>
    </message>
    <message>
        <source>There is no {title} {name!r} here: put its file into one of the models&apos; folders.</source>
        <translation>{title} {name!r} ist nicht da: die Datei in einen der Modellordner legen.</translation>
    </message>
    <message>
        <source>There is not enough memory for this run: make the picture smaller, or close other programs.</source>
        <translation>Für diesen Lauf reicht der Speicher nicht: das Bild verkleinern oder andere Programme schließen.</translation>
    </message>
    <message>
        <source>There is nothing to keep: write the style&apos;s words as the prompt, and give it a name.</source>
        <translation>Es gibt nichts zu behalten: die Worte des Stils als Prompt schreiben und ihm einen Namen geben.</translation>
    </message>
    <message>
        <source>There is nothing to lay out: make the grid&apos;s runs first.</source>
        <translation>Es gibt nichts anzuordnen: zuerst die Läufe des Rasters machen.</translation>
    </message>
    <message>
        <source>This IP-Adapter is of a kind that is not known here: choose another.</source>
        <translation>Dieser IP-Adapter ist von unbekannter Art: einen anderen wählen.</translation>
    </message>
    <message>
        <source>This is done to one layer at a time: choose a layer of the group.</source>
        <translation>Das geht nur mit einer einzelnen Ebene: eine Ebene der Gruppe wählen.</translation>
    </message>
    <message>
        <source>This is the mask. Paint more of it with the brush, take away with the right button; {edit.undo} undoes. Everything outside stays as it is, to the byte.</source>
        <translation>Das ist die Maske. Mit dem Pinsel mehr davon malen, mit der rechten Taste entfernen; {edit.undo} macht rückgängig. Alles außerhalb bleibt bis aufs Byte, wie es ist.</translation>
    </message>
    <message>
        <source>This machine has no {device} device: choose cpu, or leave the choice to the studio.</source>
        <translation>Dieser Rechner hat kein {device}-Gerät: cpu wählen oder die Wahl dem Studio überlassen.</translation>
    </message>
    <message>
        <source>This model cannot be sampled with {sampler}: choose the model&apos;s own sampler or euler.</source>
        <translation>Dieses Modell kann nicht mit {sampler} gesampelt werden: den modelleigenen Sampler oder euler wählen.</translation>
    </message>
    <message>
        <source>This model cannot make near variations of a picture: set the variation to 0.</source>
        <translation>Dieses Modell kann keine nahen Variationen eines Bildes machen: die Variation auf 0 stellen.</translation>
    </message>
    <message>
        <source>This model cannot take another mask in mid-run: start a new run with it.</source>
        <extracomment>The parts of a block state that picture and mask make; those that begin with &quot;blend&quot; are of `families.modular`. Those that hold the mask.</extracomment>
        <translation>Dieses Modell kann mitten im Lauf keine andere Maske annehmen: damit einen neuen Lauf starten.</translation>
    </message>
    <message>
        <source>This model cannot take another picture or a soft mask: use a hard mask.</source>
        <translation>Dieses Modell kann kein anderes Bild und keine weiche Maske annehmen: eine harte Maske verwenden.</translation>
    </message>
    <message>
        <source>This model does not take a negative prompt</source>
        <translation>Dieses Modell nimmt keinen Negativ-Prompt</translation>
    </message>
    <message>
        <source>This model has no blocks that are compiled one by one: leave compiling off.</source>
        <translation>Dieses Modell hat keine Blöcke, die einzeln kompiliert werden: Kompilieren ausgeschaltet lassen.</translation>
    </message>
    <message>
        <source>This model has no class {name!r}: choose one of its {count} classes.</source>
        <translation>Dieses Modell hat keine Klasse {name!r}: eine seiner {count} Klassen wählen.</translation>
    </message>
    <message>
        <source>This model makes pictures of classes: choose at least one in place of a prompt.</source>
        <translation>Dieses Modell macht Bilder von Klassen: anstelle eines Prompts mindestens eine wählen.</translation>
    </message>
    <message>
        <source>This model takes one prompt for the whole picture: take the regions out.</source>
        <translation>Dieses Modell nimmt einen Prompt für das ganze Bild: die Regionen entfernen.</translation>
    </message>
    <message>
        <source>This model takes the guidance as a number at every step: take its interval out.</source>
        <translation>Dieses Modell nimmt die Guidance in jedem Schritt als Zahl: ihren Bereich entfernen.</translation>
    </message>
    <message>
        <source>This run has no mask to change: start a new run to repaint one.</source>
        <translation>Dieser Lauf hat keine Maske, die sich ändern ließe: zum Neumalen einen neuen Lauf starten.</translation>
    </message>
    <message>
        <source>This run is not in the journal any more: start a new one.</source>
        <translation>Dieser Lauf ist nicht mehr im Journal: einen neuen starten.</translation>
    </message>
    <message>
        <source>This run needs about {needed} GB of memory, and {free} GB are free: choose a smaller model or a narrower precision in Settings, or close other programs.</source>
        <translation>Dieser Lauf braucht etwa {needed} GB Speicher, und {free} GB sind frei: ein kleineres Modell oder in den Einstellungen eine geringere Genauigkeit wählen, oder andere Programme schließen.</translation>
    </message>
    <message>
        <source>This run needs about {needed} GB of memory, and {free} GB are free: choose a smaller size, a smaller model or a narrower precision in Settings, or close other programs.</source>
        <translation>Dieser Lauf braucht etwa {needed} GB Speicher, und {free} GB sind frei: eine kleinere Größe, ein kleineres Modell oder in den Einstellungen eine geringere Genauigkeit wählen, oder andere Programme schließen.</translation>
    </message>
    <message>
        <source>This sampler cannot do {steps} steps: choose fewer, or another sampler.</source>
        <translation>Dieser Sampler kann keine {steps} Schritte machen: weniger oder einen anderen Sampler wählen.</translation>
    </message>
    <message>
        <source>This sampler is not made for this model: choose another.</source>
        <translation>Dieser Sampler ist nicht für dieses Modell gemacht: einen anderen wählen.</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>Time for previews</source>
        <translation>Zeit für Vorschauen</translation>
    </message>
    <message>
        <source>Titles by which panels can be moved, tabbed and floated</source>
        <translation>Titel, mit denen Bedienfelder verschoben, gruppiert und gelöst werden können</translation>
    </message>
    <message>
        <source>Tokens in the negative prompt</source>
        <translation>Tokens im Negativ-Prompt</translation>
    </message>
    <message>
        <source>Tokens in the prompt</source>
        <translation>Tokens im Prompt</translation>
    </message>
    <message>
        <source>Tokens in the prompt, and in the chunks that hold them</source>
        <translation>Tokens im Prompt und in den Abschnitten, die sie aufnehmen</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Tool options</source>
        <translation>Werkzeugoptionen</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>Six settings of the brush have to stand beside one another on 1280 pixels, in every language.</extracomment>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Top edge</source>
        <translation>Oberer Rand</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>Trigger words: {words}</source>
        <translation>Triggerwörter: {words}</translation>
    </message>
    <message>
        <source>Triton, which compiling for the GPU needs, is not installed: leave compiling off.</source>
        <translation>Triton, das zum Kompilieren für die GPU nötig ist, ist nicht installiert: Kompilieren ausgeschaltet lassen.</translation>
    </message>
    <message>
        <source>Turn group</source>
        <translation>Gruppe drehen</translation>
    </message>
    <message>
        <source>Turn layer</source>
        <translation>Ebene drehen</translation>
    </message>
    <message>
        <source>Turn layer by an angle...</source>
        <translation>Ebene um einen Winkel drehen...</translation>
    </message>
    <message>
        <source>Turn layer left by 90°</source>
        <translation>Ebene um 90° nach links drehen</translation>
    </message>
    <message>
        <source>Turn layer right by 90°</source>
        <translation>Ebene um 90° nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn the layer about its middle by any angle</source>
        <translation>Die Ebene um ihre Mitte um einen beliebigen Winkel drehen</translation>
    </message>
    <message>
        <source>Turned, the layer would be longer than {most} pixels: make it smaller first.</source>
        <translation>Gedreht wäre die Ebene länger als {most} Pixel: zuerst verkleinern.</translation>
    </message>
    <message>
        <source>Two axes go over the same parameter: choose another for one of them.</source>
        <translation>Zwei Achsen gehen über denselben Parameter: für eine einen anderen wählen.</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>Type a part of a name, or open the list: the class is added to those that are blended</source>
        <translation>Einen Teil eines Namens eingeben oder die Liste öffnen: Die Klasse kommt zu denen, die gemischt werden</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Pixels by which grow, shrink and feather change the mask from the menu.</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppierung aufheben</translation>
    </message>
    <message>
        <source>Ungroup layers</source>
        <translation>Ebenengruppe auflösen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Until which share of the steps the guide holds</source>
        <translation>Bis zu welchem Anteil der Schritte die Vorgabe gilt</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Update a kept mask</source>
        <translation>Behaltene Maske aktualisieren</translation>
    </message>
    <message>
        <source>Update the kept mask</source>
        <translation>Behaltene Maske aktualisieren</translation>
    </message>
    <message>
        <source>Upscaler</source>
        <translation>Upscaler</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use a kept mask</source>
        <translation>Behaltene Maske verwenden</translation>
    </message>
    <message>
        <source>Use as this model&apos;s VAE</source>
        <translation>Als VAE dieses Modells verwenden</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>Seine Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Use the kept mask</source>
        <translation>Behaltene Maske verwenden</translation>
    </message>
    <message>
        <source>Use the result&apos;s prompt</source>
        <translation>Prompt des Ergebnisses übernehmen</translation>
    </message>
    <message>
        <source>Use the result&apos;s seed</source>
        <translation>Seed des Ergebnisses übernehmen</translation>
    </message>
    <message>
        <source>Use the result&apos;s settings</source>
        <translation>Einstellungen des Ergebnisses verwenden</translation>
    </message>
    <message>
        <source>Use the tool at the keyboard cursor: brush, wand, fill or object (Alt: take away)</source>
        <translation>Das Werkzeug am Tastatur-Cursor verwenden: Pinsel, Zauberstab, Füllen oder Objekt (Alt: wegnehmen)</translation>
    </message>
    <message numerus="yes">
        <source>Used in %n runs:</source>
        <translation>
            <numerusform>In %n Lauf verwendet:</numerusform>
            <numerusform>In %n Läufen verwendet:</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual distance of dabs</source>
        <translation>Üblicher Abstand der Tupfer</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Variation seed</source>
        <translation>Variations-Seed</translation>
    </message>
    <message>
        <source>Variation strength</source>
        <translation>Variationsstärke</translation>
    </message>
    <message>
        <source>Vary picture</source>
        <translation>Bild variieren</translation>
    </message>
    <message>
        <source>Vary the picture</source>
        <translation>Bild variieren</translation>
    </message>
    <message>
        <source>Version {version}  ·  Python {python_version}  ·  Qt {qt_version}</source>
        <translation>Version {version}  ·  Python {python_version}  ·  Qt {qt_version}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Watch steps</source>
        <translation>Schritte verfolgen</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>Aquarell</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>Gewicht von {name}</translation>
    </message>
    <message>
        <source>Weight of {name} in region {place}</source>
        <translation>Gewicht von {name} in Region {place}</translation>
    </message>
    <message>
        <source>What a SAM or SAM 2 model from your folders takes for an object, in a box or where you click</source>
        <translation>Was ein SAM- oder SAM-2-Modell aus Ihren Ordnern für ein Objekt hält, in einem Rahmen oder wo Sie klicken</translation>
    </message>
    <message>
        <source>What a pen&apos;s pressure changes, and by which curve</source>
        <translation>Was der Druck eines Stifts ändert, und nach welcher Kurve</translation>
    </message>
    <message>
        <source>What is made of the picture before the guide sees it</source>
        <translation>Was aus dem Bild gemacht wird, bevor die Vorgabe es sieht</translation>
    </message>
    <message>
        <source>What is tinted is painted anew</source>
        <translation>Was getönt ist, wird neu gemalt</translation>
    </message>
    <message>
        <source>What it costs differs from model to model: ldm-studio bench --only cache --model NAME measures it. U-Nets, Stable Diffusion 3 and FLUX.2 have none.</source>
        <translation>Was es kostet, ist von Modell zu Modell verschieden: ldm-studio bench --only cache --model NAME misst es. U-Nets, Stable Diffusion 3 und FLUX.2 haben keinen.</translation>
    </message>
    <message>
        <source>What should be here</source>
        <translation>Was hier sein soll</translation>
    </message>
    <message>
        <source>What should be painted here?</source>
        <translation>Was soll hier gemalt werden?</translation>
    </message>
    <message>
        <source>What stands out by its colours inside a box</source>
        <translation>Was in einem Rahmen durch seine Farben heraussticht</translation>
    </message>
    <message>
        <source>What the guide looks at</source>
        <translation>Was die Vorgabe ansieht</translation>
    </message>
    <message>
        <source>What the guide sees</source>
        <translation>Was die Vorgabe sieht</translation>
    </message>
    <message>
        <source>What the message offers</source>
        <translation>Was die Meldung anbietet</translation>
    </message>
    <message>
        <source>What the next run takes, and what is free, about</source>
        <translation>Was der nächste Lauf ungefähr braucht und was frei ist</translation>
    </message>
    <message>
        <source>What the picture should not show; acts where guidance is above 1</source>
        <translation>Was das Bild nicht zeigen soll; wirkt bei einer Guidance über 1</translation>
    </message>
    <message>
        <source>What the picture should show (earlier prompts: Alt+Up, Alt+Down; weight of words: Ctrl+Up, Ctrl+Down).
{red|blue} and __colour__ are chosen anew for each run, the latter from colour.txt among the wildcards.</source>
        <translation>Was das Bild zeigen soll (frühere Prompts: Alt+Auf, Alt+Ab; Gewicht von Wörtern: Strg+Auf, Strg+Ab).
{red|blue} und __colour__ werden für jeden Lauf neu gewählt, letzteres aus colour.txt unter den Wildcards.</translation>
    </message>
    <message>
        <source>What the steps of runs may take on disk; the oldest thin out first</source>
        <translation>Wie viel Platz die Schritte der Läufe auf dem Datenträger brauchen dürfen; die ältesten werden zuerst ausgedünnt</translation>
    </message>
    <message>
        <source>What to keep out of the picture</source>
        <translation>Was dem Bild fernbleiben soll</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>Mausrad, Zwei-Finger-Zoom</translation>
    </message>
    <message>
        <source>Where it was used</source>
        <translation>Wo es verwendet wurde</translation>
    </message>
    <message>
        <source>Where the region is: click to show it as the mask, or to take the mask for it</source>
        <translation>Wo die Region ist: klicken, um sie als Maske zu zeigen oder die Maske dafür zu übernehmen</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width of the frame</source>
        <translation>Breite des Rahmens</translation>
    </message>
    <message>
        <source>Wildcards&apos; folder...</source>
        <translation>Ordner der Wildcards...</translation>
    </message>
    <message>
        <source>Without guidance in the first tenth of the steps the bundled model&apos;s pictures stay the same to 59 dB, without it in the last fifth to 23 dB, which is plain to see.</source>
        <extracomment>As measured: see &quot;Faster&quot; in docs/families.md.</extracomment>
        <translation>Ohne Guidance im ersten Zehntel der Schritte bleiben die Bilder des mitgelieferten Modells bis auf 59 dB gleich, ohne sie im letzten Fünftel bis auf 23 dB, was deutlich zu sehen ist.</translation>
    </message>
    <message>
        <source>Without it the brush is the same however hard the pen is pressed</source>
        <translation>Ohne dies ist der Pinsel gleich, wie stark der Stift auch gedrückt wird</translation>
    </message>
    <message>
        <source>Words that the model knows</source>
        <extracomment>Letters, with what joins them: &quot;t-shirt&quot;, &quot;o&apos;clock&quot;. Words that carry no picture: any model may ignore them.</extracomment>
        <translation>Wörter, die das Modell kennt</translation>
    </message>
    <message>
        <source>Work out the digest</source>
        <translation>Digest berechnen</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Workspace: {name}</source>
        <translation>Arbeitsbereich: {name}</translation>
    </message>
    <message>
        <source>Write {place} into it where prompts are to go; else they come before it.</source>
        <translation>{place} dort hineinschreiben, wo Prompts stehen sollen; sonst steht er davor.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom at the pointer (Shift+wheel: pan sideways)</source>
        <translation>Am Mauszeiger zoomen (Umschalt+Mausrad: seitwärts verschieben)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>a layer of {name}</source>
        <translation>eine Ebene von {name}</translation>
    </message>
    <message>
        <source>a mask kept in {name}</source>
        <translation>eine in {name} behaltene Maske</translation>
    </message>
    <message>
        <source>a mask or picture in the journal</source>
        <translation>eine Maske oder ein Bild im Journal</translation>
    </message>
    <message>
        <source>a mask or picture in {name}</source>
        <translation>eine Maske oder ein Bild in {name}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>another mask</source>
        <translation>andere Maske</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>anderes Bild</translation>
    </message>
    <message>
        <source>attention in slices</source>
        <translation>Attention in Scheiben</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>Autoencoder</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>dekodiert</translation>
    </message>
    <message>
        <source>distance between dabs, as a share of their diameter; 0: as close as it has to be</source>
        <translation>Abstand der Tupfer als Anteil ihres Durchmessers; 0: so eng wie nötig</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>vergrößert</translation>
    </message>
    <message>
        <source>everything at once</source>
        <extracomment>What each level does, as it is told to the user. Each includes those before it.</extracomment>
        <translation>alles auf einmal</translation>
    </message>
    <message>
        <source>from step {step}</source>
        <translation>ab Schritt {step}</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>von Anfang an</translation>
    </message>
    <message numerus="yes">
        <source>group of %n layers</source>
        <translation>
            <numerusform>Gruppe von %n Ebene</numerusform>
            <numerusform>Gruppe von %n Ebenen</numerusform>
        </translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>guidance from {start:.0%} to {end:.0%}</source>
        <translation>Guidance von {start:.0%} bis {end:.0%}</translation>
    </message>
    <message>
        <source>guidance in all steps</source>
        <translation>Guidance in allen Schritten</translation>
    </message>
    <message>
        <source>guidance schedule</source>
        <translation>Guidance-Zeitplan</translation>
    </message>
    <message>
        <source>guidance {before:g} to {after:g}</source>
        <translation>Guidance {before:g} auf {after:g}</translation>
    </message>
    <message>
        <source>guidance: {words}</source>
        <translation>Guidance: {words}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>how much a stroke masks</source>
        <translation>wie stark ein Strich maskiert</translation>
    </message>
    <message>
        <source>in {group}</source>
        <translation>in {group}</translation>
    </message>
    <message>
        <source>its folder does not exist: create it or choose another</source>
        <translation>der Ordner existiert nicht: anlegen oder einen anderen wählen</translation>
    </message>
    <message>
        <source>its folder is not a folder: choose another</source>
        <translation>der Ordner ist kein Ordner: einen anderen wählen</translation>
    </message>
    <message>
        <source>its name is too long: choose a shorter one</source>
        <translation>der Name ist zu lang: einen kürzeren wählen</translation>
    </message>
    <message>
        <source>keys [ and ]</source>
        <translation>Tasten [ und ]</translation>
    </message>
    <message>
        <source>keys { and }</source>
        <translation>Tasten { und }</translation>
    </message>
    <message>
        <source>less memory</source>
        <translation>weniger Speicher</translation>
    </message>
    <message>
        <source>loading</source>
        <extracomment>Parameters that a run under way can take over.</extracomment>
        <translation>lädt</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>negative prompt</source>
        <translation>Negativ-Prompt</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>kein Prompt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nichts geändert</translation>
    </message>
    <message>
        <source>own sampler</source>
        <translation>eigener Sampler</translation>
    </message>
    <message>
        <source>paused at step {step}</source>
        <translation>pausiert bei Schritt {step}</translation>
    </message>
    <message>
        <source>previews {share:.0%}</source>
        <translation>Vorschau {share:.0%}</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>sampler: {name}</source>
        <translation>Sampler: {name}</translation>
    </message>
    <message>
        <source>second text encoder</source>
        <translation>zweiter Textencoder</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>Seed {seed}</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>smooths a shaking hand</source>
        <translation>gleicht eine zitternde Hand aus</translation>
    </message>
    <message>
        <source>step {step} of {total}</source>
        <translation>Schritt {step} von {total}</translation>
    </message>
    <message>
        <source>step {stop_after}</source>
        <translation>Schritt {stop_after}</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>text encoder</source>
        <extracomment>Parts that encode what a run starts from: prompts and pictures.</extracomment>
        <translation>Textencoder</translation>
    </message>
    <message>
        <source>the VAE in small tiles</source>
        <translation>VAE in kleinen Kacheln</translation>
    </message>
    <message>
        <source>the disk is full: free some space and save again</source>
        <translation>der Datenträger ist voll: Platz schaffen und erneut speichern</translation>
    </message>
    <message>
        <source>the disk quota is used up: free some space and save again</source>
        <translation>das Kontingent ist aufgebraucht: Platz schaffen und erneut speichern</translation>
    </message>
    <message>
        <source>the folder cannot be written to: choose another</source>
        <translation>in den Ordner kann nicht geschrieben werden: einen anderen wählen</translation>
    </message>
    <message>
        <source>the mask in the journal</source>
        <translation>die Maske im Journal</translation>
    </message>
    <message>
        <source>the mask in {name}</source>
        <translation>die Maske in {name}</translation>
    </message>
    <message>
        <source>the mask of a region</source>
        <translation>die Maske einer Region</translation>
    </message>
    <message>
        <source>the model&apos;s layers fetched one by one</source>
        <translation>die Schichten des Modells einzeln geholt</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>der modelleigene</translation>
    </message>
    <message>
        <source>the picture in the journal</source>
        <translation>das Bild im Journal</translation>
    </message>
    <message>
        <source>the picture in {name}</source>
        <translation>das Bild in {name}</translation>
    </message>
    <message>
        <source>the source in {name}</source>
        <translation>die Quelle in {name}</translation>
    </message>
    <message>
        <source>there is a folder of that name: choose another name</source>
        <translation>es gibt einen Ordner dieses Namens: einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>third text encoder</source>
        <translation>dritter Textencoder</translation>
    </message>
    <message>
        <source>transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>upscaler</source>
        <extracomment>The kinds of files that a recipe names, as they are told to the user.</extracomment>
        <translation>Upscaler</translation>
    </message>
    <message>
        <source>variation seed</source>
        <translation>Variations-Seed</translation>
    </message>
    <message>
        <source>variation strength</source>
        <translation>Variationsstärke</translation>
    </message>
    <message>
        <source>variation {near}</source>
        <translation>Variation {near}</translation>
    </message>
    <message>
        <source>with a mask</source>
        <translation>mit Maske</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>{begun}: {words} (step {step} of {total})</source>
        <translation>{begun}: {words} (Schritt {step} von {total})</translation>
    </message>
    <message>
        <source>{count} variations cannot be made at once: choose 1 to {max_cells}.</source>
        <translation>{count} Variationen können nicht auf einmal gemacht werden: 1 bis {max_cells} wählen.</translation>
    </message>
    <message>
        <source>{family}, {side} px, {megabytes:,.0f} MB
{path}</source>
        <translation>{family}, {side} px, {megabytes:,.0f} MB
{path}</translation>
    </message>
    <message>
        <source>{guidance:g} from {share:.0%}</source>
        <translation>{guidance:g} ab {share:.0%}</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} ist frei.</translation>
    </message>
    <message>
        <source>{key} is used by the canvas itself: press another key.</source>
        <translation>{key} wird von der Leinwand selbst verwendet: eine andere Taste drücken.</translation>
    </message>
    <message>
        <source>{key} is used for this already.</source>
        <translation>{key} wird schon hierfür verwendet.</translation>
    </message>
    <message>
        <source>{key} is used for {title}, which would lose it.</source>
        <translation>{key} wird für „{title}“ verwendet und ginge dort verloren.</translation>
    </message>
    <message>
        <source>{model} takes no {kind}s here: take them out of the run, or choose another model.</source>
        <translation>{model} nimmt hier kein {kind}: aus dem Lauf entfernen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>{model} uses the VAE {name} from the next run on.</source>
        <translation>{model} verwendet ab dem nächsten Lauf die VAE {name}.</translation>
    </message>
    <message>
        <source>{name} asks for {kind} as its {part}, which this program does not run: choose another model.</source>
        <extracomment>Parts without weights, read by transformers. Parts that a folder may have and that no run here needs.</extracomment>
        <translation>{name} verlangt {kind} als {part}, was dieses Programm nicht ausführt: ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>{name} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} Kopie</translation>
    </message>
    <message>
        <source>{name} could not be encoded as {kind}: use PNG.</source>
        <translation>{name} konnte nicht als {kind} kodiert werden: PNG verwenden.</translation>
    </message>
    <message>
        <source>{name} could not be read ({why}): choose another folder.</source>
        <extracomment>So many layers at most come of a folder.</extracomment>
        <translation>{name} konnte nicht gelesen werden ({why}): einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>{name} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} does not fit this model: choose an IP-Adapter made for it.</source>
        <extracomment>Attention heads of the published encoders (CLIP ViT-B, L, H and bigG), by width.</extracomment>
        <translation>{name} passt nicht zu diesem Modell: einen dafür gemachten IP-Adapter wählen.</translation>
    </message>
    <message>
        <source>{name} finds what you click or box in.</source>
        <translation>{name} findet, was Sie anklicken oder einrahmen.</translation>
    </message>
    <message>
        <source>{name} guides the next run.</source>
        <translation>{name} steuert den nächsten Lauf.</translation>
    </message>
    <message>
        <source>{name} has blend modes that are shown as normal: {names}.</source>
        <translation>{name} hat Füllmethoden, die als normal gezeigt werden: {names}.</translation>
    </message>
    <message>
        <source>{name} has effects, adjustments or modes that are not known here: its own picture is shown, and its layers lie hidden below.</source>
        <translation>{name} hat Effekte, Einstellungsebenen oder Füllmethoden, die hier unbekannt sind: gezeigt wird das eigene Bild, die Ebenen liegen ausgeblendet darunter.</translation>
    </message>
    <message>
        <source>{name} has groups in groups too deep to be opened: flatten some of them first.</source>
        <translation>{name} hat zu tief verschachtelte Gruppen: zuerst einige zusammenfügen.</translation>
    </message>
    <message>
        <source>{name} has groups with masks, which were opened as one layer each: {names}.</source>
        <translation>{name} hat Gruppen mit Masken, die als je eine Ebene geöffnet wurden: {names}.</translation>
    </message>
    <message>
        <source>{name} has layers that could not be read and were left out: {names}.</source>
        <translation>{name} hat Ebenen, die nicht gelesen werden konnten und ausgelassen wurden: {names}.</translation>
    </message>
    <message>
        <source>{name} has more than {max_layers} layers: merge some of them first.</source>
        <translation>{name} hat mehr als {max_layers} Ebenen: zuerst einige zusammenfügen.</translation>
    </message>
    <message>
        <source>{name} has no known ending: use one of {names}.</source>
        <translation>{name} hat keine bekannte Endung: eine von diesen verwenden: {names}.</translation>
    </message>
    <message>
        <source>{name} has no size that can be opened: use a backup.</source>
        <translation>{name} hat keine Größe, die geöffnet werden kann: eine Sicherungskopie verwenden.</translation>
    </message>
    <message>
        <source>{name} has no {part}, which models of its kind need: get the model again.</source>
        <translation>{name} hat kein {part}, was Modelle dieser Art brauchen: das Modell erneut beschaffen.</translation>
    </message>
    <message>
        <source>{name} has {width}x{height} pixels, more than the {max_pixels} million that can be opened: scale it down first.</source>
        <extracomment>Private PNG chunks with the source and the mask of a run: ancillary, private, not safe to copy after an edit. The same for each mask and picture that was put in on the way.</extracomment>
        <translation>{name} hat {width}x{height} Pixel, mehr als die {max_pixels} Millionen, die geöffnet werden können: zuerst verkleinern.</translation>
    </message>
    <message>
        <source>{name} has {width}x{height} pixels, too many: scale it down first.</source>
        <translation>{name} hat {width}x{height} Pixel, zu viele: zuerst verkleinern.</translation>
    </message>
    <message>
        <source>{name} holds a file of more than 2 GB: it was not opened.</source>
        <translation>{name} enthält eine Datei von mehr als 2 GB: es wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>{name} holds no LDM Studio recipe: use a result that LDM Studio saved as PNG.</source>
        <translation>{name} enthält kein LDM-Studio-Rezept: ein Ergebnis verwenden, das LDM Studio als PNG gespeichert hat.</translation>
    </message>
    <message>
        <source>{name} holds no picture that can be opened: choose another folder.</source>
        <translation>{name} enthält kein Bild, das geöffnet werden kann: einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{name} holds too many files to be a project: it was not opened.</source>
        <extracomment>What a layer with a mask was made of: its pixels, its mask, and the mask of the run that made it.</extracomment>
        <translation>{name} enthält zu viele Dateien für ein Projekt: es wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>{name} holds {count} pictures: the first {most} become layers.</source>
        <translation>{name} enthält {count} Bilder: die ersten {most} werden Ebenen.</translation>
    </message>
    <message>
        <source>{name} is a ControlNet for several kinds of pictures, or a LoRA of one, which is not run here: choose one that was made for a single kind.</source>
        <translation>{name} ist ein ControlNet für mehrere Arten von Bildern oder eine LoRA davon, was hier nicht läuft: eines für eine einzige Art wählen.</translation>
    </message>
    <message>
        <source>{name} is a ControlNet for {family}, and the model is {model}: choose one that fits.</source>
        <extracomment>What a ControlNet has in common with its U-Net.</extracomment>
        <translation>{name} ist ein ControlNet für {family}, das Modell ist {model}: ein passendes wählen.</translation>
    </message>
    <message>
        <source>{name} is a LoRA for {family}, and the model is {model}: choose one that fits.</source>
        <translation>{name} ist eine LoRA für {family}, das Modell ist {model}: eine passende wählen.</translation>
    </message>
    <message>
        <source>{name} is a folder: choose a picture file.</source>
        <translation>{name} ist ein Ordner: eine Bilddatei wählen.</translation>
    </message>
    <message>
        <source>{name} is a {kind}, which cannot be run here: choose one of {names}.</source>
        <translation>{name} ist ein {kind}, was hier nicht läuft: eines von diesen wählen: {names}.</translation>
    </message>
    <message>
        <source>{name} is added to the next run.</source>
        <translation>{name} kommt zum nächsten Lauf hinzu.</translation>
    </message>
    <message>
        <source>{name} is an IP-Adapter for {family}, and the model is {model}: choose one that fits.</source>
        <translation>{name} ist ein IP-Adapter für {family}, das Modell ist {model}: einen passenden wählen.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be opened: use a backup.</source>
        <translation>{name} ist beschädigt und kann nicht geöffnet werden: eine Sicherungskopie verwenden.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short and cannot be opened: get it again from its source.</source>
        <translation>{name} ist beschädigt oder unvollständig und kann nicht geöffnet werden: aus der Quelle neu beschaffen.</translation>
    </message>
    <message>
        <source>{name} is damaged, or no Photoshop file, and cannot be opened.</source>
        <translation>{name} ist beschädigt oder keine Photoshop-Datei und kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{name} is larger than 2 GB and cannot be opened: use a smaller copy.</source>
        <translation>{name} ist größer als 2 GB und kann nicht geöffnet werden: eine kleinere Kopie verwenden.</translation>
    </message>
    <message>
        <source>{name} is larger than 2 GB: scale it down first.</source>
        <extracomment>What reading one layer or the picture may take of memory, in bytes.</extracomment>
        <translation>{name} ist größer als 2 GB: zuerst verkleinern.</translation>
    </message>
    <message>
        <source>{name} is locked: unlock it first.</source>
        <translation>{name} ist gesperrt: zuerst entsperren.</translation>
    </message>
    <message>
        <source>{name} is made otherwise than ControlNets are: choose another.</source>
        <translation>{name} ist anders aufgebaut als ControlNets: ein anderes wählen.</translation>
    </message>
    <message>
        <source>{name} is not RGB of 8 or 16 bit: only its picture was opened, as sRGB.</source>
        <translation>{name} ist kein RGB mit 8 oder 16 Bit: nur das Bild wurde geöffnet, als sRGB.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read: use PNG, JPEG, WebP, TIFF or AVIF.</source>
        <translation>{name} ist kein lesbares Bild: PNG, JPEG, WebP, TIFF oder AVIF verwenden.</translation>
    </message>
    <message>
        <source>{name} is not an OpenRaster project: choose an .ora file.</source>
        <translation>{name} ist kein OpenRaster-Projekt: eine .ora-Datei wählen.</translation>
    </message>
    <message>
        <source>{name} is not made as IP-Adapters are: choose another.</source>
        <translation>{name} ist anders aufgebaut als IP-Adapter: einen anderen wählen.</translation>
    </message>
    <message>
        <source>{name} looks at faces through a network that is not part of this program: choose another.</source>
        <translation>{name} sieht Gesichter durch ein Netz an, das nicht zu diesem Programm gehört: einen anderen wählen.</translation>
    </message>
    <message>
        <source>{name} must end in .png: only PNG carries the recipe with source and mask.</source>
        <translation>{name} muss auf .png enden: nur PNG nimmt das Rezept mit Quelle und Maske auf.</translation>
    </message>
    <message>
        <source>{name} needs about {needed:.1f} GB, and {free:.1f} GB are free: it may fail</source>
        <translation>{name} braucht etwa {needed:.1f} GB, und {free:.1f} GB sind frei: es kann fehlschlagen</translation>
    </message>
    <message>
        <source>{name} needs the picture encoder that it was trained with, of width {width}, which is not in the models&apos; folders: put it there (for instance as image_encoder/model.safetensors).</source>
        <translation>{name} braucht den Bildencoder der Breite {width}, mit dem er trainiert wurde; er ist nicht in den Modellordnern: dort hineinlegen (zum Beispiel als image_encoder/model.safetensors).</translation>
    </message>
    <message>
        <source>{name} paints the next run.</source>
        <extracomment>Families whose LoRAs fit one another.</extracomment>
        <translation>{name} malt den nächsten Lauf.</translation>
    </message>
    <message>
        <source>{name} slider</source>
        <translation>{name}: Regler</translation>
    </message>
    <message>
        <source>{name} tells how it was made: File &gt; Use its settings takes that over.</source>
        <translation>{name} sagt, wie es gemacht wurde: Datei &gt; Seine Einstellungen übernehmen holt das in die Felder.</translation>
    </message>
    <message>
        <source>{name} was made for another model than this one: choose a ControlNet that fits.</source>
        <translation>{name} wurde für ein anderes Modell gemacht: ein passendes ControlNet wählen.</translation>
    </message>
    <message>
        <source>{name} would make {width}x{height} pixels of this picture, more than the {max_side} on a side that a picture can have: crop it, or choose an upscaler with a smaller factor.</source>
        <translation>{name} würde aus diesem Bild {width}x{height} Pixel machen, mehr als die {max_side} je Seite, die ein Bild haben kann: zuschneiden oder einen Upscaler mit kleinerem Faktor wählen.</translation>
    </message>
    <message>
        <source>{name} {before:g} to {after:g}</source>
        <translation>{name} {before:g} auf {after:g}</translation>
    </message>
    <message>
        <source>{name}, {share:.0%} of the picture</source>
        <translation>{name}, {share:.0%} des Bildes</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{parent} has {group} of {count} parts of its weights: get the model again.</source>
        <translation>{parent} hat {group} von {count} Teilen seiner Gewichte: das Modell erneut beschaffen.</translation>
    </message>
    <message>
        <source>{path} belongs to {family}, which cannot be run here.</source>
        <translation>{path} gehört zu {family}, was hier nicht läuft.</translation>
    </message>
    <message>
        <source>{path} cannot be read: get the model again.</source>
        <translation>{path} kann nicht gelesen werden: das Modell erneut beschaffen.</translation>
    </message>
    <message>
        <source>{path} changes nothing in this model: choose a LoRA that was made for it.</source>
        <translation>{path} ändert an diesem Modell nichts: eine dafür gemachte LoRA wählen.</translation>
    </message>
    <message>
        <source>{path} could not find the object ({kind}): there may be too little memory, or try another model.</source>
        <extracomment>What a configuration calls its model, and whether pictures are squeezed into a square; else room is left beside them. By which colours are shifted and divided where a folder does not say: ImageNet&apos;s.</extracomment>
        <translation>{path} konnte das Objekt nicht finden ({kind}): vielleicht fehlt Speicher, oder ein anderes Modell versuchen.</translation>
    </message>
    <message>
        <source>{path} does not exist: check the name.</source>
        <translation>{path} existiert nicht: den Namen prüfen.</translation>
    </message>
    <message>
        <source>{path} does not fit its configuration ({name}): get the model again.</source>
        <translation>{path} passt nicht zu seiner Konfiguration ({name}): das Modell erneut beschaffen.</translation>
    </message>
    <message>
        <source>{path} does not fit the model in {parent}: choose a file and a folder of one model.</source>
        <translation>{path} passt nicht zum Modell in {parent}: Datei und Ordner desselben Modells wählen.</translation>
    </message>
    <message>
        <source>{path} does not fit this model, or is of a kind that cannot be read.</source>
        <translation>{path} passt nicht zu diesem Modell oder ist von nicht lesbarer Art.</translation>
    </message>
    <message>
        <source>{path} holds more than weights, and might run a program: it was not opened.</source>
        <translation>{path} enthält mehr als Gewichte und könnte ein Programm ausführen: es wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>{path} holds no VAE for models of {title}: choose another VAE.</source>
        <translation>{path} enthält keine VAE für Modelle von {title}: eine andere VAE wählen.</translation>
    </message>
    <message>
        <source>{path} holds no model but {kind}: choose another file.</source>
        <translation>{path} enthält kein Modell, sondern {kind}: eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{path} holds no weights: choose another file.</source>
        <translation>{path} enthält keine Gewichte: eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{path} holds no whole model but {kind}: choose another file.</source>
        <translation>{path} enthält kein ganzes Modell, sondern {kind}: eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{path} is a GGUF of the kind {name!r}, which cannot be run here.</source>
        <translation>{path} ist ein GGUF der Art {name!r}, die hier nicht läuft.</translation>
    </message>
    <message>
        <source>{path} is a pickle, which can run any program when it is opened: `ldm-studio convert` makes a safetensors file of it.</source>
        <extracomment>Folders without models that may be huge.</extracomment>
        <translation>{path} ist ein Pickle, das beim Öffnen jedes Programm ausführen kann: `ldm-studio convert` macht daraus eine safetensors-Datei.</translation>
    </message>
    <message>
        <source>{path} is damaged or was only partly downloaded: get the file again.</source>
        <extracomment>Largest header that is read. The largest of real models have 2 MB; safetensors itself would allow 100 MB.</extracomment>
        <translation>{path} ist beschädigt oder wurde nur teilweise heruntergeladen: die Datei erneut beschaffen.</translation>
    </message>
    <message>
        <source>{path} is damaged or was only partly downloaded: get the model again.</source>
        <translation>{path} ist beschädigt oder wurde nur teilweise heruntergeladen: das Modell neu beschaffen.</translation>
    </message>
    <message>
        <source>{path} is damaged: it says that it begins with {length} bytes of names. Get the file again.</source>
        <translation>{path} ist beschädigt: angeblich beginnt es mit {length} Bytes an Namen. Die Datei erneut beschaffen.</translation>
    </message>
    <message>
        <source>{path} is made otherwise than models of its kind are ({name}): it cannot be run here.</source>
        <translation>{path} ist anders aufgebaut als Modelle dieser Art ({name}): es läuft hier nicht.</translation>
    </message>
    <message>
        <source>{path} is made otherwise than models of its kind are: it cannot be run here.</source>
        <translation>{path} ist anders aufgebaut als Modelle dieser Art: es läuft hier nicht.</translation>
    </message>
    <message>
        <source>{path} is missing: get the model again, as a folder in diffusers&apos; layout.</source>
        <translation>{path} fehlt: das Modell erneut beschaffen, als Ordner im diffusers-Layout.</translation>
    </message>
    <message>
        <source>{path} is no GGUF file of version 2 or 3: get the file again.</source>
        <translation>{path} ist keine GGUF-Datei der Version 2 oder 3: die Datei erneut beschaffen.</translation>
    </message>
    <message>
        <source>{path} is no pickle: choose a file that ends with {names}.</source>
        <extracomment>Runs in the child. `weights_only` refuses everything but tensors and plain containers (torch&apos;s own unpickler).</extracomment>
        <translation>{path} ist kein Pickle: eine Datei mit einer dieser Endungen wählen: {names}.</translation>
    </message>
    <message>
        <source>{path} is no upscaler of a kind that can be run here: choose one of ESRGAN&apos;s or Real-ESRGAN&apos;s shape.</source>
        <translation>{path} ist kein Upscaler, der hier läuft: einen in der Form von ESRGAN oder Real-ESRGAN wählen.</translation>
    </message>
    <message>
        <source>{path} is no {title} but {kind}: choose another file.</source>
        <translation>{path} ist kein {title}, sondern {kind}: eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{path} is not what a model&apos;s configuration looks like: get the model again.</source>
        <translation>{path} sieht nicht wie die Konfiguration eines Modells aus: das Modell erneut beschaffen.</translation>
    </message>
    <message>
        <source>{path} is of no kind that is known here: it is left alone.</source>
        <translation>{path} ist von unbekannter Art: es bleibt unbeachtet.</translation>
    </message>
    <message>
        <source>{path} is of the kind {kind}, which cannot find objects here: take SAM or SAM 2 in transformers&apos; layout.</source>
        <translation>{path} ist von der Art {kind}, die hier keine Objekte finden kann: SAM oder SAM 2 im Aufbau von transformers nehmen.</translation>
    </message>
    <message>
        <source>{path} is the backbone of {title} alone: put a folder with a whole model of that family beside it for the text encoders and the VAE.</source>
        <translation>{path} ist nur das Backbone von {title}: einen Ordner mit einem ganzen Modell dieser Familie danebenlegen, für Textencoder und VAE.</translation>
    </message>
    <message>
        <source>{path} is the transformer of {title} alone: put a folder with a whole model of that family, in diffusers&apos; layout, beside it for the text encoders and the VAE.</source>
        <translation>{path} ist nur der Transformer von {title}: einen Ordner mit einem ganzen Modell dieser Familie im diffusers-Layout danebenlegen, für Textencoder und VAE.</translation>
    </message>
    <message>
        <source>{path} is there already: move it away, or name another file with -o.</source>
        <translation>{path} ist schon da: wegräumen oder mit -o eine andere Datei nennen.</translation>
    </message>
    <message>
        <source>{path} is too large for a configuration file: get the model again.</source>
        <extracomment>The name of the upscaler that comes with the application. Largest configuration file that is read.</extracomment>
        <translation>{path} ist zu groß für eine Konfigurationsdatei: das Modell erneut beschaffen.</translation>
    </message>
    <message>
        <source>{path} lacks {count} of the model&apos;s weights ({first}): get the model again.</source>
        <translation>{path} fehlen {count} der Gewichte des Modells ({first}): das Modell erneut beschaffen.</translation>
    </message>
    <message>
        <source>{path} teaches {count} numbers a word, and this model reads {width}.</source>
        <extracomment>Which encoders a file of an XL embedding teaches.</extracomment>
        <translation>{path} lehrt {count} Zahlen je Wort, und dieses Modell liest {width}.</translation>
    </message>
    <message>
        <source>{run.accept} takes the result, {run.dismiss} throws it away, {run.compare} compares. What you take becomes a layer above the picture, which stays as it was. {help.palette} finds everything else.</source>
        <translation>{run.accept} übernimmt das Ergebnis, {run.dismiss} verwirft es, {run.compare} vergleicht. Übernommenes wird eine Ebene über dem Bild, das bleibt, wie es war. {help.palette} findet alles Übrige.</translation>
    </message>
    <message numerus="yes">
        <source>{run}, %n branches</source>
        <translation>
            <numerusform>{run}, %n Zweig</numerusform>
            <numerusform>{run}, %n Zweige</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} The result can be looked at before it is accepted.</source>
        <translation>{size} Das Ergebnis kann angesehen werden, bevor es übernommen wird.</translation>
    </message>
    <message>
        <source>{stem} result.png</source>
        <translation>{stem} Ergebnis.png</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{title} cannot be sampled with {sampler}: choose the model&apos;s own sampler or one of {others}.</source>
        <translation>{title} kann nicht mit {sampler} gesampelt werden: den modelleigenen Sampler wählen oder einen von diesen: {others}.</translation>
    </message>
    <message>
        <source>{title} failed unexpectedly ({name}): please report this.</source>
        <translation>{title}: unerwartet fehlgeschlagen ({name}), bitte melden.</translation>
    </message>
    <message>
        <source>{title} has no blocks that can be left out: set the block cache to 0.</source>
        <translation>{title} hat keine Blöcke, die sich weglassen lassen: Bitte den Block-Cache auf 0 stellen.</translation>
    </message>
    <message>
        <source>{title} is another version than the recipe&apos;s: the result will differ.</source>
        <translation>{title} hat eine andere Version als im Rezept: das Ergebnis wird abweichen.</translation>
    </message>
    <message>
        <source>{title} looks at no further pictures: take them out, or choose another model.</source>
        <translation>{title} sieht keine weiteren Bilder an: sie herausnehmen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>{title} makes pictures whose sides are multiples of {multiple} pixels, not {width} x {height}: change the size.</source>
        <translation>{title} macht Bilder, deren Seiten Vielfache von {multiple} Pixeln sind, nicht {width} x {height}: die Größe ändern.</translation>
    </message>
    <message>
        <source>{title} makes square pictures only, not {width} x {height}: change the size, or mark a part of the picture that is as wide as it is high.</source>
        <translation>{title} macht nur quadratische Bilder, nicht {width} x {height}: die Größe ändern oder einen Teil des Bildes markieren, der so breit wie hoch ist.</translation>
    </message>
    <message>
        <source>{title} of the new picture, a multiple of {multiple}</source>
        <translation>{title} des neuen Bildes, ein Vielfaches von {multiple}</translation>
    </message>
    <message>
        <source>{title} panel</source>
        <translation>Bedienfeld {title}</translation>
    </message>
    <message>
        <source>{title} takes no LoRA files: take them out of the run.</source>
        <extracomment>diffusers&apos; pipelines that read LoRA files of a family; each knows the names that trainers give. Families whose backbones have one shape, so that LoRAs of one fit the others.</extracomment>
        <translation>{title} nimmt keine LoRA-Dateien: aus dem Lauf entfernen.</translation>
    </message>
    <message>
        <source>{title} takes one prompt for the whole picture here: take the regions out.</source>
        <translation>{title} nimmt hier einen Prompt für das ganze Bild: die Regionen entfernen.</translation>
    </message>
    <message>
        <source>{title}: parameter</source>
        <translation>{title}: Parameter</translation>
    </message>
    <message>
        <source>{title}: values</source>
        <translation>{title}: Werte</translation>
    </message>
    <message>
        <source>{tool} tool. Mask covers {share:.1%} of {width} by {height} pixels.</source>
        <translation>Werkzeug {tool}. Die Maske bedeckt {share:.1%} von {width} mal {height} Pixeln.</translation>
    </message>
    <message>
        <source>{width} x {height} px</source>
        <extracomment>What lies outside of the frame is darkened so much while it is being set.</extracomment>
        <translation>{width} x {height} px</translation>
    </message>
    <message>
        <source>{word!r} is a word already: give the file {name} another name.</source>
        <translation>{word!r} ist schon ein Wort: der Datei {name} einen anderen Namen geben.</translation>
    </message>
</context>
</TS>
