<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n runs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>As in `MENUS`, with the letter marked that opens each with Alt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bit (bf16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bit (fp16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 bit (fp32)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8-bit weights (fp8, with torchao)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8-bit weights (int8, with torchao)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grid cannot go over {name!r}: use one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kept step is damaged: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer is locked: unlock it to flatten the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked layer cannot be changed, merged or deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mask or picture that the recipe&apos;s changes name is missing: use the file that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of an enlargement cannot be taken: let it finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture keeps at least one layer: add another before this one is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of {width}x{height} cannot be made: use 1 to 16384 pixels on a side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run was cut short at step {last} of {total} ({words}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About LDM Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {needed} of {free} GB of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a ControlNet, which keeps to a picture&apos;s lines, depth or pose, or an IP-Adapter, which takes its look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a LoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a LoRA to the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a guide</source>
        <extracomment>The document is looked at again so long after it has changed, in ms.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a keyframe after the chosen one, take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a picture as a layer...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a picture from a file as the topmost layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a region from the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add model folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add room at the picture&apos;s edges, masked, to be painted by the next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enlargement cannot be changed on its way: start it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language holds from the next start of LDM Studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another near variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another picture was opened meanwhile: open the mask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple (MPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <extracomment>What the help page says about the canvas&apos; own keys.
----------
A step that comes is taken up by the strip, and then painted, so long after the canvas took it. What the help page says about the strip&apos;s own keys.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>As the window names them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many results as the panel says (More &gt; How many): with the seeds that follow, or near ones where a variation is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a strength of {strength:g} none of the {steps} steps is left to run: raise the strength or the number of steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>What is done sooner needs no word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to its own VAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backbone alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first step nothing is predicted yet: take a later step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend mode of the layer</source>
        <extracomment>After these modes a line is drawn in the list: what darkens, lightens, contrasts, compares, colours.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend the result, or else the layer, in over fewer pixels at its edge, without a new run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend the result, or else the layer, in over more pixels at its edge, without a new run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blends in over {width} px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border of {amount} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back into the strip, to go on from any of its steps:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>The tools as the window names them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush hardness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush steadiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel, or discard result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <extracomment>Where the caption stands, with room for the longest.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the run under way to this prompt, parameters and mask, from its next step on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed here: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a change to go back to how the picture was after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a parameter, and {most} runs at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a step; up and down: of another branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the layer above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the layer below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a colour to mask what is like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click corner after corner; Enter or the first corner closes, Backspace takes one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click inside an outline to mask its inside. Alt or the right button clears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color</source>
        <comment>blend mode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color burn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color dodge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with before: hold to look, or press to switch (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the pinned: blink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the pinned: difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the pinned: slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compile the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiles the backbone&apos;s blocks before the first step (torch.compile). {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the run that was cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop to the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor at {x}, {y}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off what lies outside the mask&apos;s bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D or Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoding step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoding the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe what you want to see in the tinted part. With the small model that is bundled, underlined words are those it was never taught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device and precision hold from the next model that is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device: {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device: {device}, {precision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>blend mode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk for runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a box around an object: what stands out inside it is masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag from where all may change to where nothing does. Shift: straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the layer in hand, or use the arrow keys; a corner scales it. Shift: along one axis, or freely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to mask a rectangle. Alt or the right button takes away, Shift makes a square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to mask an ellipse. Alt or the right button takes away, Shift makes a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move the view. With any tool: Space and drag, or the middle button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw around what should change. Alt or the right button takes away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw in few steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws with the model&apos;s own LoRA for {steps} steps, in place of steps, sampler and guidance: rougher, and ten times as fast or so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier runs...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges (Canny)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>Pixels of all layers together.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge picture...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>Pixels of a document above which all of its mask is edited off the GUI thread.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend picture...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feather by {amount} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feather mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>The menus, in their order.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last step of the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip layer left to right</source>
        <extracomment>Widths of an edge, in pixels, that &quot;harder&quot; and &quot;softer&quot; go through.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip layer top to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which share of the steps on the guide holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {width} x {height} px, by a factor that shows when the file is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {width} x {height} to {wide} x {high} px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {width} x {height} to {wide} x {high} px. What is new is masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <extracomment>Results, layers and history get what prompt and parameters leave, within these bounds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate variations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every command the keys that it came with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give what is masked now a prompt of its own; the mask can then be painted anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from this step, with the prompt, parameters and mask as they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with another picture...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go one step back in a paused run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on from step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow by {amount} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance of the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance only between these shares of the steps: a step outside takes about half the time (0.53 with Stable Diffusion 1.5). {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance over steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance over the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance over the steps, in place of the value above; empty: the same at every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance over the steps: drag the keyframes; a double click adds one or takes one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance that changes over the steps, as keyframes to be dragged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How closely the prompt is followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many results &quot;{title}&quot; makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps the run takes: more is slower and finer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much a colour may differ, in each of red, green, blue and alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of a run&apos;s time pictures of its steps may take; 0 shows none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of it is added: 1 is all, 0 none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the picture the preprocessor keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the surroundings the model sees, as a share of the mask&apos;s size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of what is there may change: 1 paints anew, less keeps more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the guide counts: 1 is all, 0 nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the region&apos;s prompt counts there against that of the whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How noise is taken away from step to step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the layer&apos;s colours mix with those below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wide the result blends in, on the painted side of the mask&apos;s edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifying the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the projects: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inpaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert, Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intersect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isometric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the prompt as a style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the prompt as a style...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the shown step or result, to compare others with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what the prompts say as a template for other prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as the style {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyframe {number} of {count}: guidance {guidance:g} from {share:.0%} of the steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyframes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyframes of the guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for the chosen command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDM Studio makes no network connections. Pictures, prompts and models stay on this computer; connections to other machines are refused while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <extracomment>How near the pointer has to be to a keyframe. More steps than this would make the ticks a grey band. What the help page says about the lane&apos;s own keys.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live painting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRAs cannot be added to weights in {precision}: choose another precision, or take them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the folders...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking {name} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luminosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for GPUs: on a CPU the bundled model took 31 s to compile and then ran 1.25 times slower. The pictures stay the same to 51 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new picture from the prompt alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a variation of the whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one layer of all that is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one layer of this one and the one below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the whole picture larger and sharp, with an upscaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marching ants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask of a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask of region {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask what is bright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask what is transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask what the layer covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask {share:.1%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match colours at the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory ran out: the run goes on from its last step with {levels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models are not compiled for {kind} here: leave it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of the family {family!r} cannot be run yet: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models, LoRA files and VAEs: look them through, take one up, add folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More or less guidance; with Shift by a tenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move layer in the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard cursor, or with the move tool the layer, by 1 px (Shift: 10 px)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyframe by one percent of the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the branch...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names or numbers, with weights if you like: tench, goldfish: 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near variations: how far the noise is turned to that of the variation seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New layer from what is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New layer of what is seen, with the mask as its mask where something is masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New random seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, empty picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ControlNet or IP-Adapter that fits this model is in the models&apos; folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No LoRA that fits this model is in the models&apos; folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model was found: add a model folder in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>blend mode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used in any run or project that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked to be repainted in this run&apos;s frame: paint a mask there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked to be repainted: paint a mask first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is masked: mask what should stay first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is masked: paint over the part that is to have a prompt of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is masked: paint over what should change, or choose New picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be added: give at least one edge some pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the layer is masked: paint over what should be seen of it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of variations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the mask only what lies in the shape is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two layers is hidden: show both to merge them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what hangs together with the clicked pixel; else the colour wherever it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is masked of the layer is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture or a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open mask...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder whose text files have the choices for __words__ in prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenRaster project (*.ora)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over how many pixels the layer blends in, inside of what was masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over how many pixels the result blends in, inside of what was masked: no new run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay</source>
        <comment>blend mode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNDM cannot sample a model that predicts the clean picture: choose another sampler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG with recipe (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint anew what is masked; every other pixel stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as a new picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused after step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen pressure changes opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen pressure changes size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencil sketch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph</source>
        <extracomment>What `STYLES` are called.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({names});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and projects ({names});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin for comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned. Choose another step or result, then compare by slider, blink or difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels outside the mask would have changed: the result was thrown away; please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a step to see it, click to stay there, and go on from it with other words: {run.go_on}. The same steps give the same picture, always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preprocessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press {run.generate}. The picture appears on the canvas step by step; {run.pause} pauses, {run.cancel} ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview decoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt of region {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a picture from a file in place of what the chosen step shows, and go on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the brush down at the keyboard cursor (Alt: erase)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the prompt into a style: a template with words for a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick, in {steps} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove layer mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove model folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the layer&apos;s mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename layer</source>
        <extracomment>Changes of one value that follow one another within so many seconds are one undo step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaint the mask</source>
        <extracomment>What a run does, as the window names it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>What may be changed of a locked layer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result {number}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results appear here. Accept one to make it a layer; until then nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results over up to three parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results, layers and history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right button or Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the file, which recipes name it by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampler that this model starts with</source>
        <extracomment>So many prompts are shown, and so much of each.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save project as...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save result...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the grid as one picture...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the shown result as a PNG with its recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name} with its recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what should be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <comment>blend mode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scribble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, families and trigger words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>What a grid can go over, as it is shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes are added to the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes are taken away from the mask (with any setting: Alt or the right button)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts the shades of what was painted by as much as the model shifted those around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it as the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide further parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the mask&apos;s edge as marching ants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink by {amount} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slider</source>
        <extracomment>The ways of comparing, as the window names them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth by {amount} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softer brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space + drag, middle drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable Diffusion XL does not run prompts joined with AND: use BREAK, or a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with the sampler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of the branch: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} is not kept any more: choose a later one, or start a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight line from the last point to the keyboard cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight line from the last point; square rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a drag back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away from the mask instead of adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it, as a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take region {place} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the mask as the layer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the mask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the region out of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this step as the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} out of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ControlNet {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ControlNet {name} is to see the hole of a mask: choose to repaint one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IP-Adapter {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The LoRA {name!r} is not in this run (it has {known}): start a new run with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The LoRA {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The LoRA {name} is not in this run: start a new run with it, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The U-Net of {name} takes {channels} channels: choose a model for making or inpainting pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change at step {step} comes too late: the run has {steps} steps, so the last change is at {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change came too late: the run has no steps left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choices in the prompt {template!r} cannot be made: simplify it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no picture: copy one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration of {name} makes no sense: get the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedding {gone!r} is not here: put its file into one of the models&apos; folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid has {count} runs, more than {max_cells}: use fewer values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups of {name} were dissolved into layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guidance {text!r} cannot be read: write it as 9 until 30 %, then 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of {path} does not describe what is in it: get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval {text!r} cannot be read: write it as FROM-UNTIL, such as 0.1-0.8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of runs is damaged: delete it in the state folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last session could not be restored: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers of {name} hold too many pixels to be opened: merge some of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask becomes the one that the layer was made with, or what it covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask falls in a line from the first point to the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask falls in circles about the first point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask is {mask_width}x{mask_height} but the picture is {width}x{height}: use a mask of the picture&apos;s size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask or picture does not have the size of the run&apos;s frame: start a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask {name} is {mask_width}x{mask_height} but the picture is {width}x{height}: use a mask of the picture&apos;s size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask&apos;s size is not the picture&apos;s: start the run anew from the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that paints; add model folders in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} cannot do {task}: choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s numbers overflowed in {precision}: set the precision to fp32 and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models&apos; folders are still being looked through: try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panels show this result&apos;s settings, and its seed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part {name} does not fit this model: choose a file that was made for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture encoder of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has another depth than the run&apos;s: start a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture would be {width}x{height} pixels: add less, {most} is the most for a side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture&apos;s size has changed since this run: undo that change, or run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture&apos;s size is not that of the recipe&apos;s frame: start the run anew from the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The precision {precision} needs torchao: run python -m pip install torchao, or choose another precision.</source>
        <extracomment>In which the rest is kept and all is computed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt cannot be read from {where!r} on: close each {{ with a }}, or write \{{ for a brace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt {template!r} grew too long: simplify it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range {found!r} of {name} makes no sense: write it as 1..4, or as 0.2..0.8 + 0.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe inside the file is damaged: it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe inside the file is too large to be one: it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe stops after step {stop_after}, but the run has {steps}: use more steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe was made with another version of this model: the result will differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region&apos;s own guidance; at its lowest, that of the whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result does not fit the picture any more: run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result follows the brush, in {live_steps} steps: paint on the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result follows the brush: each stroke starts a run of {live_steps} steps at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result has another size or depth than the picture: it was thrown away; please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run failed unexpectedly ({name}: {words}): please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has all of this already: change the prompt, a parameter or the mask first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no steps left to change: go back to an earlier step first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no steps left: go back to an earlier step first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has {count} {kind}: give as many numbers for the {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed with the same parameters gives the same picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample picture is missing: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed whose noise the variation turns to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read ({strerror}): the defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file was broken: it is kept as {name}, and the defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares in {text!r} must rise, up to 100 %: 9 until 30 %, 7 until 60 %, 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of a run appear here as it goes. Point at one to see it on the canvas, click to keep it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text encoders in {path} do not fit its U-Net: get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upscaler made nothing that is a picture: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight {weight!r} of {name!r} is no positive number: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in {folder} are pickles, which can run any program when they are opened: get this model as safetensors, or convert it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of LoRAs cannot be read: give a number for each name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {kind} {name} is not in this run: start a new run with it, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} cannot change while a run is going: set it for the whole run, or start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} has more than {max_cells} values: use fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} has no values: write them with commas between, for instance 3, 5, 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} {number} is not divisible by 8: use {near}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} {shown} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} {text!r} is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {part} of {name} cannot be set up: get the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {title} {name} has no picture to look at: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {title} {name} starts after its end: set an earlier start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no weights in {folder}: get the model again, as safetensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no C++ compiler here, which compiling for the CPU needs: leave it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}: check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer below: choose another one to merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model yet: add a folder with a Stable Diffusion model in diffusers&apos; layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model {wanted} here: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to enlarge: open or paste one first.</source>
        <extracomment>The most pixels on a side of what is made: what a document can have.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to go on with: open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to start from: open or paste one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no result to save: run first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run to go on from: start one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sampler called {sampler!r}: use one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no wildcard __{wildcard}__: put a file {wildcard}.txt with a choice on each line into {folder}.</source>
        <extracomment>What the library would take for notation of its own, and stands for itself in a prompt.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {title} {name!r} here: put its file into one of the models&apos; folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this run: make the picture smaller, or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to keep: write the style&apos;s words as the prompt, and give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to lay out: make the grid&apos;s runs first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This IP-Adapter is of a kind that is not known here: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the mask. Paint more of it with the brush, take away with the right button; {edit.undo} undoes. Everything outside stays as it is, to the byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no {device} device: choose cpu, or leave the choice to the studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model cannot be sampled with {sampler}: choose the model&apos;s own sampler or euler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model cannot make near variations of a picture: set the variation to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model cannot take another mask in mid-run: start a new run with it.</source>
        <extracomment>The parts of a block state that picture and mask make; those that begin with &quot;blend&quot; are of `families.modular`. Those that hold the mask.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model cannot take another picture or a soft mask: use a hard mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model does not take a negative prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no blocks that are compiled one by one: leave compiling off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no class {name!r}: choose one of its {count} classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model looks at the picture that it began with: start a new run with another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model makes pictures of classes: choose at least one in place of a prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model takes one prompt for the whole picture: take the regions out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model takes the guidance as a number at every step: take its interval out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has no mask to change: start a new run to repaint one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is not in the journal any more: start a new one.</source>
        <extracomment>So many things at most are written in one transaction.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run needs about {needed} GB of memory, and {free} GB are free: choose a smaller model or a narrower precision in Settings, or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run needs about {needed} GB of memory, and {free} GB are free: choose a smaller size, a smaller model or a narrower precision in Settings, or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sampler cannot do {steps} steps: choose fewer, or another sampler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sampler is not made for this model: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for previews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles by which panels can be moved, tabbed and floated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in the negative prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in the prompt, and in the chunks that hold them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triton, which compiling for the GPU needs, is not installed: leave compiling off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn layer left by 90°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn layer right by 90°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two axes go over the same parameter: choose another for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Pixels by which grow, shrink and feather change the mask from the menu.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until which share of the steps the guide holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upscaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as this model&apos;s VAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the result&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Used in %n runs:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}  ·  Python {python_version}  ·  Qt {qt_version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is made of the picture before the guide sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is tinted is painted anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be painted here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the guide looks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the guide sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the message offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the next run takes, and what is free, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture should not show; acts where guidance is above 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture should show (earlier prompts: Alt+Up, Alt+Down; weight of words: Ctrl+Up, Ctrl+Down).
{red|blue} and __colour__ are chosen anew for each run, the latter from colour.txt among the wildcards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the steps of runs may take on disk; the oldest thin out first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to keep out of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the region is: click to show it as the mask, or to take the mask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wildcards&apos; folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without guidance in the first tenth of the steps the bundled model&apos;s pictures stay the same to 59 dB, without it in the last fifth to 23 dB, which is plain to see.</source>
        <extracomment>As measured: see &quot;Faster&quot; in docs/families.md.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that the model knows</source>
        <extracomment>Letters, with what joins them: &quot;t-shirt&quot;, &quot;o&apos;clock&quot;. Words that carry no picture: any model may ignore them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out the digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {place} into it where prompts are to go; else they come before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer (Shift+wheel: pan sideways)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mask or picture in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mask or picture in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention in slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything at once</source>
        <extracomment>What each level does, as it is told to the user. Each includes those before it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guidance from {start:.0%} to {end:.0%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guidance in all steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guidance schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guidance {before:g} to {after:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guidance: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much a stroke masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder does not exist: create it or choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder is not a folder: choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is too long: choose a shorter one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys [ and ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys { and }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading</source>
        <extracomment>Parameters that a run under way can take over.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own sampler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previews {share:.0%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampler: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second text encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smooths a shaking hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {stop_after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text encoder</source>
        <extracomment>Parts that encode what a run starts from: prompts and pictures.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the VAE in small tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full: free some space and save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk quota is used up: free some space and save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be written to: choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mask in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mask in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mask of a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s layers fetched one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a folder of that name: choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third text encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upscaler</source>
        <extracomment>The kinds of files that a recipe names, as they are told to the user.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variation seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variation strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variation {near}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begun}: {words} (step {step} of {total})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} variations cannot be made at once: choose 1 to {max_cells}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family}, {side} px, {megabytes:,.0f} MB
{path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{guidance:g} from {share:.0%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is used by the canvas itself: press another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is used for this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is used for {title}, which would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} takes no {kind}s here: take them out of the run, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} uses the VAE {name} from the next run on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asks for {kind} as its {part}, which this program does not run: choose another model.</source>
        <extracomment>Parts without weights, read by transformers. Parts that a folder may have and that no run here needs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be encoded as {kind}: use PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not fit this model: choose an IP-Adapter made for it.</source>
        <extracomment>Attention heads of the published encoders (CLIP ViT-B, L, H and bigG), by width.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} guides the next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has blend modes that are shown as normal: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has effects, adjustments or modes that are not known here: its own picture is shown, and its layers lie hidden below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has groups in groups too deep to be opened: flatten some of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has layers that could not be read and were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {max_layers} layers: merge some of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no known ending: use one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no size that can be opened: use a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no {part}, which models of its kind need: get the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {width}x{height} pixels, more than the {max_pixels} million that can be opened: scale it down first.</source>
        <extracomment>Private PNG chunks with the source and the mask of a run: ancillary, private, not safe to copy after an edit. The same for each mask and picture that was put in on the way.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {width}x{height} pixels, too many: scale it down first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds a file of more than 2 GB: it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no LDM Studio recipe: use a result that LDM Studio saved as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds too many files to be a project: it was not opened.</source>
        <extracomment>What a layer with a mask was made of: its pixels, its mask, and the mask of the run that made it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a ControlNet for several kinds of pictures, or a LoRA of one, which is not run here: choose one that was made for a single kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a ControlNet for {family}, and the model is {model}: choose one that fits.</source>
        <extracomment>What a ControlNet has in common with its U-Net.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a LoRA for {family}, and the model is {model}: choose one that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder: choose a picture file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a {kind}, which cannot be run here: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is added to the next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an IP-Adapter for {family}, and the model is {model}: choose one that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be opened: use a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged or cut short and cannot be opened: get it again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged, or no Photoshop file, and cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than 2 GB and cannot be opened: use a smaller copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than 2 GB: scale it down first.</source>
        <extracomment>What reading one layer or the picture may take of memory, in bytes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is locked: unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is made otherwise than ControlNets are: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not RGB of 8 or 16 bit: only its picture was opened, as sRGB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read: use PNG, JPEG, WebP, TIFF or AVIF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an OpenRaster project: choose an .ora file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not made as IP-Adapters are: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} looks at faces through a network that is not part of this program: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must end in .png: only PNG carries the recipe with source and mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs about {needed:.1f} GB, and {free:.1f} GB are free: it may fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs the picture encoder that it was trained with, of width {width}, which is not in the models&apos; folders: put it there (for instance as image_encoder/model.safetensors).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} paints the next run.</source>
        <extracomment>Families whose LoRAs fit one another.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was made for another model than this one: choose a ControlNet that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would make {width}x{height} pixels of this picture, more than the {max_side} on a side that a picture can have: crop it, or choose an upscaler with a smaller factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {before:g} to {after:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parent} has {group} of {count} parts of its weights: get the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} belongs to {family}, which cannot be run here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: get the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} changes nothing in this model: choose a LoRA that was made for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not exist: check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not fit its configuration ({name}): get the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not fit the model in {parent}: choose a file and a folder of one model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not fit this model, or is of a kind that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds more than weights, and might run a program: it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no VAE for models of {title}: choose another VAE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no model but {kind}: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no weights: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no whole model but {kind}: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a GGUF of the kind {name!r}, which cannot be run here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a pickle, which can run any program when it is opened: `ldm-studio convert` makes a safetensors file of it.</source>
        <extracomment>Folders without models that may be huge.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged or was only partly downloaded: get the file again.</source>
        <extracomment>Largest header that is read. The largest of real models have 2 MB; safetensors itself would allow 100 MB.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: it says that it begins with {length} bytes of names. Get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is made otherwise than models of its kind are ({name}): it cannot be run here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is made otherwise than models of its kind are: it cannot be run here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is missing: get the model again, as a folder in diffusers&apos; layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no GGUF file of version 2 or 3: get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no pickle: choose a file that ends with {names}.</source>
        <extracomment>Runs in the child. `weights_only` refuses everything but tensors and plain containers (torch&apos;s own unpickler).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no upscaler of a kind that can be run here: choose one of ESRGAN&apos;s or Real-ESRGAN&apos;s shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no {title} but {kind}: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not what a model&apos;s configuration looks like: get the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is of no kind that is known here: it is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the backbone of {title} alone: put a folder with a whole model of that family beside it for the text encoders and the VAE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the transformer of {title} alone: put a folder with a whole model of that family, in diffusers&apos; layout, beside it for the text encoders and the VAE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already: move it away, or name another file with -o.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is too large for a configuration file: get the model again.</source>
        <extracomment>The name of the upscaler that comes with the application. Largest configuration file that is read.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} lacks {count} of the model&apos;s weights ({first}): get the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} teaches {count} numbers a word, and this model reads {width}.</source>
        <extracomment>Which encoders a file of an XL embedding teaches.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run.accept} takes the result, {run.dismiss} throws it away, {run.compare} compares. What you take becomes a layer above the picture, which stays as it was. {help.palette} finds everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{run}, %n branches</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{size} The result can be looked at before it is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stem} result.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot be sampled with {sampler}: choose the model&apos;s own sampler or one of {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} failed unexpectedly ({name}): please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is another version than the recipe&apos;s: the result will differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} makes pictures whose sides are multiples of {multiple} pixels, not {width} x {height}: change the size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} makes square pictures only, not {width} x {height}: change the size, or mark a part of the picture that is as wide as it is high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} of the new picture, a multiple of {multiple}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} takes no LoRA files: take them out of the run.</source>
        <extracomment>diffusers&apos; pipelines that read LoRA files of a family; each knows the names that trainers give. Families whose backbones have one shape, so that LoRAs of one fit the others.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} takes one prompt for the whole picture here: take the regions out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tool} tool. Mask covers {share:.1%} of {width} by {height} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word!r} is a word already: give the file {name} another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
