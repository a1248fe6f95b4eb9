<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>As in `MENUS`, with the letter marked that opens each with Alt.</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Capa</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Máscara</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Resultados</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>16 bit (bf16)</source>
        <translation>16 bits (bf16)</translation>
    </message>
    <message>
        <source>16 bit (fp16)</source>
        <translation>16 bits (fp16)</translation>
    </message>
    <message>
        <source>32 bit (fp32)</source>
        <translation>32 bits (fp32)</translation>
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
        <translation>Pesos de 8 bits (fp8, con torchao)</translation>
    </message>
    <message>
        <source>8-bit weights (int8, with torchao)</source>
        <translation>Pesos de 8 bits (int8, con torchao)</translation>
    </message>
    <message>
        <source>A favourite has 1 to {most} characters: write a prompt first.</source>
        <translation>Un favorito tiene de 1 a {most} caracteres: escriba antes un prompt.</translation>
    </message>
    <message>
        <source>A folder that cannot be read</source>
        <translation>Una carpeta que no se puede leer</translation>
    </message>
    <message>
        <source>A grid cannot go over {name!r}: use one of {names}.</source>
        <translation>Una cuadrícula no puede recorrer {name!r}: use uno de estos: {names}.</translation>
    </message>
    <message>
        <source>A kept step is damaged: choose another.</source>
        <translation>Un paso guardado está dañado: elija otro.</translation>
    </message>
    <message>
        <source>A layer is locked: unlock it to flatten the picture.</source>
        <translation>Una capa está bloqueada: desbloquéela para acoplar la imagen.</translation>
    </message>
    <message>
        <source>A light touch already does much</source>
        <translation>Un toque ligero ya hace mucho</translation>
    </message>
    <message>
        <source>A locked layer cannot be changed, merged or deleted</source>
        <translation>Una capa bloqueada no se puede cambiar, combinar ni eliminar</translation>
    </message>
    <message>
        <source>A mask or picture that the recipe&apos;s changes name is missing: use the file that holds it.</source>
        <translation>Falta una máscara o imagen que nombran los cambios de la receta: use el archivo que la contiene.</translation>
    </message>
    <message>
        <source>A model that is compiled has no block cache: choose one of the two.</source>
        <translation>Un modelo compilado no tiene caché de bloques: elija uno de los dos.</translation>
    </message>
    <message>
        <source>A new picture has no frame.</source>
        <translation>Una imagen nueva no tiene marco.</translation>
    </message>
    <message>
        <source>A part of an enlargement cannot be taken: let it finish.</source>
        <translation>No se puede tomar una parte de una ampliación: deje que termine.</translation>
    </message>
    <message>
        <source>A picture keeps at least one layer: add another before this one is deleted.</source>
        <translation>Una imagen conserva al menos una capa: añada otra antes de eliminar esta.</translation>
    </message>
    <message>
        <source>A picture of {width}x{height} cannot be made: use 1 to 16384 pixels on a side.</source>
        <translation>No se puede crear una imagen de {width}x{height}: use de 1 a 16384 píxeles por lado.</translation>
    </message>
    <message>
        <source>A run was cut short at step {last} of {total} ({words}).</source>
        <translation>Una ejecución se interrumpió en el paso {last} de {total} ({words}).</translation>
    </message>
    <message>
        <source>A workspace needs a name: type one.</source>
        <extracomment>What of the right side the lower panel gets, and which of its tabs is in front; None: as at the first start.</extracomment>
        <translation>Un espacio de trabajo necesita un nombre: escriba uno.</translation>
    </message>
    <message>
        <source>About LDM Studio</source>
        <translation>Acerca de LDM Studio</translation>
    </message>
    <message>
        <source>About {needed} of {free} GB of memory</source>
        <translation>Unos {needed} de {free} GB de memoria</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Color de acento</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept result</source>
        <translation>Aceptar resultado</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a ControlNet, which keeps to a picture&apos;s lines, depth or pose, or an IP-Adapter, which takes its look</source>
        <translation>Añadir un ControlNet, que respeta las líneas, la profundidad o la pose de una imagen, o un IP-Adapter, que toma su aspecto</translation>
    </message>
    <message>
        <source>Add a LoRA</source>
        <translation>Añadir un LoRA</translation>
    </message>
    <message>
        <source>Add a LoRA to the run</source>
        <translation>Añadir un LoRA a la ejecución</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Añadir una clase</translation>
    </message>
    <message>
        <source>Add a folder&apos;s pictures as layers...</source>
        <translation>Añadir las imágenes de una carpeta como capas...</translation>
    </message>
    <message>
        <source>Add a guide</source>
        <extracomment>The document is looked at again so long after it has changed, in ms.</extracomment>
        <translation>Añadir un control</translation>
    </message>
    <message>
        <source>Add a kept mask</source>
        <translation>Añadir una máscara guardada</translation>
    </message>
    <message>
        <source>Add a keyframe after the chosen one, take it out</source>
        <translation>Añadir un fotograma clave tras el elegido, quitarlo</translation>
    </message>
    <message>
        <source>Add a picture as a layer...</source>
        <translation>Añadir una imagen como capa...</translation>
    </message>
    <message>
        <source>Add a picture from a file as the topmost layer</source>
        <translation>Añadir una imagen de un archivo como capa superior</translation>
    </message>
    <message>
        <source>Add a point after the chosen one, take it out</source>
        <translation>Añadir un punto tras el elegido, quitarlo</translation>
    </message>
    <message>
        <source>Add a region from the mask</source>
        <translation>Añadir una región a partir de la máscara</translation>
    </message>
    <message>
        <source>Add folder...</source>
        <translation>Añadir carpeta...</translation>
    </message>
    <message>
        <source>Add from the mask</source>
        <extracomment>Below all weights: as the run has it.</extracomment>
        <translation>Añadir desde la máscara</translation>
    </message>
    <message>
        <source>Add model folder</source>
        <translation>Añadir carpeta de modelos</translation>
    </message>
    <message>
        <source>Add room at the picture&apos;s edges, masked, to be painted by the next run</source>
        <translation>Añadir espacio en los bordes de la imagen, enmascarado, para que lo pinte la próxima ejecución</translation>
    </message>
    <message>
        <source>Add the kept mask</source>
        <translation>Añadir la máscara guardada</translation>
    </message>
    <message>
        <source>Add the kept mask to what is masked</source>
        <translation>Añadir la máscara guardada a lo que está enmascarado</translation>
    </message>
    <message>
        <source>Add to the run</source>
        <translation>Añadir a la ejecución</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Añadir {name}</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>Añadiendo {name}</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>Todas las familias</translation>
    </message>
    <message>
        <source>An enlargement cannot be changed on its way: start it anew.</source>
        <translation>Una ampliación en curso no se puede cambiar: iníciela de nuevo.</translation>
    </message>
    <message>
        <source>Another language holds from the next start of LDM Studio.</source>
        <translation>El cambio de idioma se aplica al volver a abrir LDM Studio.</translation>
    </message>
    <message>
        <source>Another near variation</source>
        <translation>Otra variación cercana</translation>
    </message>
    <message>
        <source>Another picture was opened meanwhile: open the mask again.</source>
        <translation>Entretanto se abrió otra imagen: abra la máscara de nuevo.</translation>
    </message>
    <message>
        <source>Any shape</source>
        <translation>Cualquier forma</translation>
    </message>
    <message>
        <source>Apple (MPS)</source>
        <translation>Apple (MPS)</translation>
    </message>
    <message>
        <source>Apply to the run</source>
        <translation>Aplicar a la ejecución</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <extracomment>What the help page says about the canvas&apos; own keys.
----------
A step that comes is taken up by the strip, and then painted, so long after the canvas took it. What the help page says about the strip&apos;s own keys.</extracomment>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>Arrow keys with the frame tool</source>
        <translation>Flechas con la herramienta de marco</translation>
    </message>
    <message>
        <source>As hard as the pen is pressed</source>
        <translation>Tanto como se presiona el lápiz</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>As the window names them.</extracomment>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>As many results as the panel says (More &gt; How many): with the seeds that follow, or near ones where a variation is set</source>
        <translation>Tantos resultados como indica el panel (Más &gt; Cantidad): con las semillas siguientes, o con otras cercanas si hay una variación</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>At a strength of {strength:g} none of the {steps} steps is left to run: raise the strength or the number of steps.</source>
        <translation>Con una fuerza de {strength:g} no queda ninguno de los {steps} pasos: suba la fuerza o el número de pasos.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>What is done sooner needs no word.</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic frame</source>
        <translation>Marco automático</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to its own VAE</source>
        <translation>Volver a su propio VAE</translation>
    </message>
    <message>
        <source>Backbone alone</source>
        <translation>Solo el backbone</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before the first step nothing is predicted yet: take a later step.</source>
        <translation>Antes del primer paso aún no hay nada predicho: tome un paso posterior.</translation>
    </message>
    <message>
        <source>Begin the next runs with the result&apos;s noise; its thumbnail can be dragged on the seed too</source>
        <translation>Empezar las próximas ejecuciones con el ruido del resultado; su miniatura también se puede arrastrar a la semilla</translation>
    </message>
    <message>
        <source>Blend harder</source>
        <translation>Fundir con más dureza</translation>
    </message>
    <message>
        <source>Blend layer</source>
        <translation>Fundir capa</translation>
    </message>
    <message>
        <source>Blend mode</source>
        <translation>Modo de fusión</translation>
    </message>
    <message>
        <source>Blend mode of the layer</source>
        <extracomment>After these modes a line is drawn in the list: what darkens, lightens, contrasts, compares, colours. Stands in the list of modes for a group whose layers blend as if there were none.</extracomment>
        <translation>Modo de fusión de la capa</translation>
    </message>
    <message>
        <source>Blend softer</source>
        <translation>Fundir con más suavidad</translation>
    </message>
    <message>
        <source>Blend the result, or else the layer, in over fewer pixels at its edge, without a new run</source>
        <translation>Fundir el resultado, o si no la capa, en menos píxeles de su borde, sin otra ejecución</translation>
    </message>
    <message>
        <source>Blend the result, or else the layer, in over more pixels at its edge, without a new run</source>
        <translation>Fundir el resultado, o si no la capa, en más píxeles de su borde, sin otra ejecución</translation>
    </message>
    <message>
        <source>Blends in over {width} px.</source>
        <translation>Se funde en {width} px.</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>Block cache</source>
        <translation>Caché de bloques</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <source>Border of {amount} px</source>
        <translation>Borde de {amount} px</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Bottom edge</source>
        <translation>Borde inferior</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Ramas</translation>
    </message>
    <message>
        <source>Brought back into the strip, to go on from any of its steps:</source>
        <translation>Vuelve a la tira, para continuar desde cualquiera de sus pasos:</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>The tools as the window names them.</extracomment>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Brush hardness</source>
        <translation>Dureza del pincel</translation>
    </message>
    <message>
        <source>Brush opacity</source>
        <translation>Opacidad del pincel</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Brush spacing</source>
        <translation>Espaciado del pincel</translation>
    </message>
    <message>
        <source>Brush steadiness</source>
        <translation>Estabilización del pincel</translation>
    </message>
    <message>
        <source>By a model</source>
        <translation>Con un modelo</translation>
    </message>
    <message>
        <source>By colours</source>
        <translation>Por colores</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>Cancelar ejecución</translation>
    </message>
    <message>
        <source>Cancel, or discard result</source>
        <translation>Cancelar o descartar el resultado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>Canvas</source>
        <extracomment>Where the caption stands, with room for the longest.</extracomment>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Change the run under way to this prompt, parameters and mask, from its next step on</source>
        <translation>Cambiar la ejecución en curso a este prompt, estos parámetros y esta máscara, desde su próximo paso</translation>
    </message>
    <message>
        <source>Changed here: {words}</source>
        <translation>Cambia aquí: {words}</translation>
    </message>
    <message>
        <source>Choose a change to go back to how the picture was after it</source>
        <translation>Elija un cambio para volver a cómo quedó la imagen tras él</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>Elija un comando para darle otras teclas.</translation>
    </message>
    <message>
        <source>Choose a keyframe</source>
        <translation>Elegir un fotograma clave</translation>
    </message>
    <message>
        <source>Choose a parameter, and {most} runs at most.</source>
        <translation>Elija un parámetro y {most} ejecuciones como máximo.</translation>
    </message>
    <message>
        <source>Choose a parameter.</source>
        <translation>Elija un parámetro.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Choose a picture...</source>
        <translation>Elegir una imagen...</translation>
    </message>
    <message>
        <source>Choose a point of the curve</source>
        <translation>Elegir un punto de la curva</translation>
    </message>
    <message>
        <source>Choose a step; up and down: of another branch</source>
        <translation>Elegir un paso; arriba y abajo: de otra rama</translation>
    </message>
    <message>
        <source>Choose among favourite prompts and those that were run</source>
        <translation>Elegir entre los prompts favoritos y los ya ejecutados</translation>
    </message>
    <message>
        <source>Choose the layer above</source>
        <translation>Elegir la capa de encima</translation>
    </message>
    <message>
        <source>Choose the layer below</source>
        <translation>Elegir la capa de debajo</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Classes, with weights if you like: {first}, {second}: 0.5</source>
        <translation>Clases, con pesos si se quiere: {first}, {second}: 0.5</translation>
    </message>
    <message>
        <source>Clear mask</source>
        <translation>Borrar máscara</translation>
    </message>
    <message>
        <source>Click a colour to mask what is like it.</source>
        <translation>Haga clic en un color para enmascarar lo que se le parece.</translation>
    </message>
    <message>
        <source>Click corner after corner; Enter or the first corner closes, Backspace takes one back.</source>
        <translation>Haga clic esquina tras esquina; Intro o la primera esquina cierra, Retroceso quita una.</translation>
    </message>
    <message>
        <source>Click inside an outline to mask its inside. Alt or the right button clears it.</source>
        <translation>Haga clic dentro de un contorno para enmascarar su interior. Alt o el botón derecho lo borra.</translation>
    </message>
    <message>
        <source>Close the window and open it again as it is now; a run under way can be continued</source>
        <translation>Cerrar la ventana y abrirla de nuevo tal como está; una ejecución en curso se puede continuar</translation>
    </message>
    <message>
        <source>Color</source>
        <comment>blend mode</comment>
        <translation>Color</translation>
    </message>
    <message>
        <source>Color burn</source>
        <translation>Subexponer color</translation>
    </message>
    <message>
        <source>Color dodge</source>
        <translation>Sobreexponer color</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Command palette...</source>
        <translation>Paleta de comandos...</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Commands and shortcuts</source>
        <translation>Comandos y atajos</translation>
    </message>
    <message>
        <source>Compare with before</source>
        <translation>Comparar con el antes</translation>
    </message>
    <message>
        <source>Compare with before: hold to look, or press to switch (C)</source>
        <translation>Comparar con el antes: mantenga pulsado para mirar o pulse para alternar (C)</translation>
    </message>
    <message>
        <source>Compare with the pinned: blink</source>
        <translation>Comparar con lo fijado: parpadeo</translation>
    </message>
    <message>
        <source>Compare with the pinned: difference</source>
        <translation>Comparar con lo fijado: diferencia</translation>
    </message>
    <message>
        <source>Compare with the pinned: slider</source>
        <translation>Comparar con lo fijado: deslizador</translation>
    </message>
    <message>
        <source>Compile the model</source>
        <translation>Compilar el modelo</translation>
    </message>
    <message>
        <source>Compiles the backbone&apos;s blocks before the first step (torch.compile). {cost}</source>
        <translation>Compila los bloques del backbone antes del primer paso (torch.compile). {cost}</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Contiguous</source>
        <translation>Contiguo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue the run that was cut short</source>
        <translation>Continuar la ejecución interrumpida</translation>
    </message>
    <message>
        <source>Copied the picture.</source>
        <translation>Imagen copiada.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Crop to the mask</source>
        <translation>Recortar a la máscara</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Izquierda, Ctrl+Derecha</translation>
    </message>
    <message>
        <source>Cursor at {x}, {y}.</source>
        <translation>Cursor en {x}, {y}.</translation>
    </message>
    <message>
        <source>Curve of the opacity</source>
        <translation>Curva de la opacidad</translation>
    </message>
    <message>
        <source>Curve of the size</source>
        <translation>Curva del tamaño</translation>
    </message>
    <message>
        <source>Cut off what lies outside the mask&apos;s bounds</source>
        <translation>Recortar lo que queda fuera de los límites de la máscara</translation>
    </message>
    <message>
        <source>D or Insert</source>
        <translation>D o Insertar</translation>
    </message>
    <message>
        <source>Dabs closer together</source>
        <translation>Toques más juntos</translation>
    </message>
    <message>
        <source>Dabs further apart</source>
        <translation>Toques más separados</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>Oscurecer</translation>
    </message>
    <message>
        <source>Decoding step {step}</source>
        <translation>Decodificando el paso {step}</translation>
    </message>
    <message>
        <source>Decoding the result</source>
        <translation>Decodificando el resultado</translation>
    </message>
    <message>
        <source>Degrees, clockwise; negative ones turn to the left:</source>
        <translation>Grados, en sentido horario; los negativos giran a la izquierda:</translation>
    </message>
    <message>
        <source>Delete a kept mask</source>
        <translation>Eliminar una máscara guardada</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Eliminar grupo</translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation>Eliminar capa</translation>
    </message>
    <message>
        <source>Delete the branch</source>
        <translation>Eliminar la rama</translation>
    </message>
    <message>
        <source>Delete the kept mask</source>
        <translation>Eliminar la máscara guardada</translation>
    </message>
    <message>
        <source>Delete workspace</source>
        <translation>Eliminar espacio de trabajo</translation>
    </message>
    <message>
        <source>Describe what you want to see in the tinted part. With the small model that is bundled, underlined words are those it was never taught.</source>
        <translation>Describa lo que quiere ver en la parte teñida. Con el modelo pequeño incluido, las palabras subrayadas son las que nunca aprendió.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Device and precision hold from the next model that is loaded.</source>
        <translation>El dispositivo y la precisión valen desde el próximo modelo que se cargue.</translation>
    </message>
    <message>
        <source>Device: {device}</source>
        <translation>Dispositivo: {device}</translation>
    </message>
    <message>
        <source>Device: {device}, {precision}</source>
        <translation>Dispositivo: {device}, {precision}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>blend mode</comment>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard result</source>
        <translation>Descartar resultado</translation>
    </message>
    <message>
        <source>Disk for runs</source>
        <translation>Disco para ejecuciones</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <source>Document size</source>
        <translation>Tamaño del documento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Done in {time}</source>
        <translation>Hecho en {time}</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Drag a box around an object to mask it; with a model, a click does.</source>
        <translation>Arrastre un recuadro alrededor de un objeto para enmascararlo; con un modelo basta un clic.</translation>
    </message>
    <message>
        <source>Drag a box around the object; a click finds it with a model (By a model).</source>
        <extracomment>Such models see about a thousand pixels on a side: of a larger document not all are put together for them.</extracomment>
        <translation>Arrastre un recuadro alrededor del objeto; un clic lo encuentra con un modelo (Con un modelo).</translation>
    </message>
    <message>
        <source>Drag from where all may change to where nothing does. Shift: straight.</source>
        <translation>Arrastre desde donde todo puede cambiar hasta donde nada cambia. Mayús: recto.</translation>
    </message>
    <message>
        <source>Drag the layer or group; a corner scales it, the handle above turns it. Shift: straight, freely, by 15°.</source>
        <translation>Arrastre la capa o el grupo; una esquina escala, el tirador de arriba gira. Mayús: recto, libre, de 15° en 15°.</translation>
    </message>
    <message>
        <source>Drag the points; a double click adds one or takes one out</source>
        <translation>Arrastre los puntos; un doble clic añade o quita uno</translation>
    </message>
    <message>
        <source>Drag to mask a rectangle. Alt or the right button takes away, Shift makes a square.</source>
        <translation>Arrastre para enmascarar un rectángulo. Alt o el botón derecho quita, Mayús hace un cuadrado.</translation>
    </message>
    <message>
        <source>Drag to mask an ellipse. Alt or the right button takes away, Shift makes a circle.</source>
        <translation>Arrastre para enmascarar una elipse. Alt o el botón derecho quita, Mayús hace un círculo.</translation>
    </message>
    <message>
        <source>Drag to move the view. With any tool: Space and drag, or the middle button.</source>
        <translation>Arrastre para mover la vista. Con cualquier herramienta: Espacio y arrastrar, o el botón central.</translation>
    </message>
    <message>
        <source>Draw around what should change. Alt or the right button takes away.</source>
        <translation>Dibuje alrededor de lo que debe cambiar. Alt o el botón derecho quita.</translation>
    </message>
    <message>
        <source>Draw frame</source>
        <translation>Dibujar marco</translation>
    </message>
    <message>
        <source>Draw in few steps</source>
        <translation>Dibujar en pocos pasos</translation>
    </message>
    <message>
        <source>Draws in {steps} steps as the model itself suggests, in place of steps, sampler and guidance: a little rougher, and several times as fast</source>
        <translation>Dibuja en {steps} pasos como propone el propio modelo, en lugar de pasos, muestreador y guía: algo más tosco y varias veces más rápido</translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation>Duplicar capa</translation>
    </message>
    <message>
        <source>Each picture in a folder becomes a layer, in the order of their names</source>
        <translation>Cada imagen de una carpeta pasa a ser una capa, por orden de nombre</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Previos</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts anteriores</translation>
    </message>
    <message>
        <source>Earlier prompts...</source>
        <translation>Prompts anteriores...</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Ejecuciones anteriores</translation>
    </message>
    <message>
        <source>Earlier runs...</source>
        <translation>Ejecuciones anteriores...</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Borde</translation>
    </message>
    <message>
        <source>Edge of the layer</source>
        <translation>Borde de la capa</translation>
    </message>
    <message>
        <source>Edge of the result</source>
        <translation>Borde del resultado</translation>
    </message>
    <message>
        <source>Edges (Canny)</source>
        <translation>Bordes (Canny)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>Pixels of all layers together, on any machine: what was saved here has to open again. More may be where half of the memory holds them, at 4 bytes each.</extracomment>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>Engine is not available</source>
        <translation>El motor no está disponible</translation>
    </message>
    <message>
        <source>Engine is starting</source>
        <translation>El motor está arrancando</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Enlarge picture</source>
        <translation>Ampliar imagen</translation>
    </message>
    <message>
        <source>Enlarge picture...</source>
        <translation>Ampliar imagen...</translation>
    </message>
    <message>
        <source>Enlarging</source>
        <translation>Ampliación</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every step is kept</source>
        <translation>Cada paso se conserva</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Exchange width and height of the frame</source>
        <translation>Intercambiar ancho y alto del marco</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Exclusión</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>Export picture...</source>
        <translation>Exportar imagen...</translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation>{name} exportado.</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Extender</translation>
    </message>
    <message>
        <source>Extend picture</source>
        <translation>Extender imagen</translation>
    </message>
    <message>
        <source>Extend picture...</source>
        <translation>Extender imagen...</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Favourite prompt</source>
        <translation>Prompt favorito</translation>
    </message>
    <message>
        <source>Favourite prompts, and those that were run</source>
        <extracomment>So many of the prompts that were run are offered, the newest first, and so much of each.</extracomment>
        <translation>Prompts favoritos y los ya ejecutados</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Feather by {amount} px</source>
        <translation>Difuminar {amount} px</translation>
    </message>
    <message>
        <source>Feather mask</source>
        <translation>Difuminar máscara</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>The menus, in their order.</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <translation>Rellenar huecos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Filtrar atajos</translation>
    </message>
    <message>
        <source>Finding the object</source>
        <translation>Buscando el objeto</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firme</translation>
    </message>
    <message>
        <source>First and last step of the branch</source>
        <translation>Primer y último paso de la rama</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Acoplar</translation>
    </message>
    <message>
        <source>Flip layer</source>
        <translation>Voltear capa</translation>
    </message>
    <message>
        <source>Flip layer left to right</source>
        <extracomment>Widths of an edge, in pixels, that &quot;harder&quot; and &quot;softer&quot; go through.</extracomment>
        <translation>Voltear capa horizontalmente</translation>
    </message>
    <message>
        <source>Flip layer top to bottom</source>
        <translation>Voltear capa verticalmente</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Cómo se encuentra</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Marco</translation>
    </message>
    <message>
        <source>Frame at {x}, {y}, {width} by {height} pixels.</source>
        <translation>Marco en {x}, {y}, {width} por {height} píxeles.</translation>
    </message>
    <message>
        <source>Frame of the next run</source>
        <translation>Marco de la próxima ejecución</translation>
    </message>
    <message>
        <source>Frame on end</source>
        <translation>Girar el marco</translation>
    </message>
    <message>
        <source>Frame the mask</source>
        <translation>Enmarcar la máscara</translation>
    </message>
    <message>
        <source>Frame the picture</source>
        <translation>Enmarcar la imagen</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>The ratios as the window names them; numbers are the same in every language.</extracomment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From the document</source>
        <translation>Del documento</translation>
    </message>
    <message>
        <source>From which share of the steps on the guide holds</source>
        <translation>Desde qué parte de los pasos vale el control</translation>
    </message>
    <message>
        <source>From {width} x {height} px, by a factor that shows when the file is loaded.</source>
        <translation>De {width} x {height} px, por un factor que se sabe al cargar el archivo.</translation>
    </message>
    <message>
        <source>From {width} x {height} to {wide} x {high} px.</source>
        <translation>De {width} x {height} a {wide} x {high} px.</translation>
    </message>
    <message>
        <source>From {width} x {height} to {wide} x {high} px. What is new is masked.</source>
        <translation>De {width} x {height} a {wide} x {high} px. Lo nuevo queda enmascarado.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Generate</source>
        <extracomment>Results, layers and history get what prompt and parameters leave, within these bounds. Whether the program is to be started anew when the window is closed.</extracomment>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Generate variations</source>
        <translation>Generar variaciones</translation>
    </message>
    <message>
        <source>Give every command the keys that it came with</source>
        <translation>Devolver a cada comando sus teclas originales</translation>
    </message>
    <message>
        <source>Give what is masked now a prompt of its own; the mask can then be painted anew</source>
        <translation>Dar un prompt propio a lo que está enmascarado; luego la máscara se puede pintar de nuevo</translation>
    </message>
    <message>
        <source>Go on from this step</source>
        <translation>Continuar desde este paso</translation>
    </message>
    <message>
        <source>Go on from this step, with the prompt, parameters and mask as they are now</source>
        <translation>Continuar desde este paso, con el prompt, los parámetros y la máscara de ahora</translation>
    </message>
    <message>
        <source>Go on with another picture...</source>
        <translation>Continuar con otra imagen...</translation>
    </message>
    <message>
        <source>Go one step back in a paused run</source>
        <translation>Retroceder un paso en una ejecución en pausa</translation>
    </message>
    <message>
        <source>Go to the canvas</source>
        <translation>Ir al lienzo</translation>
    </message>
    <message>
        <source>Go to the kept masks</source>
        <translation>Ir a las máscaras guardadas</translation>
    </message>
    <message>
        <source>Go to the layers</source>
        <translation>Ir a las capas</translation>
    </message>
    <message>
        <source>Go to the next area</source>
        <translation>Ir a la zona siguiente</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>Ir al prompt</translation>
    </message>
    <message>
        <source>Going on from step {step}</source>
        <translation>Continuando desde el paso {step}</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Gradient shape</source>
        <translation>Forma del degradado</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Grid...</source>
        <translation>Cuadrícula...</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Group layers</source>
        <translation>Agrupar capas</translation>
    </message>
    <message>
        <source>Group opacity</source>
        <translation>Opacidad del grupo</translation>
    </message>
    <message>
        <source>Grow by {amount} px</source>
        <translation>Expandir {amount} px</translation>
    </message>
    <message>
        <source>Grow mask</source>
        <translation>Expandir máscara</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Guidance from</source>
        <translation>Guía desde</translation>
    </message>
    <message>
        <source>Guidance of the region</source>
        <translation>Guía de la región</translation>
    </message>
    <message>
        <source>Guidance only between these shares of the steps: a step outside takes about half the time (0.53 with Stable Diffusion 1.5). {cost}</source>
        <translation>Guía solo entre estas partes de los pasos: un paso fuera tarda cerca de la mitad (0,53 con Stable Diffusion 1.5). {cost}</translation>
    </message>
    <message>
        <source>Guidance over steps</source>
        <translation>Guía por pasos</translation>
    </message>
    <message>
        <source>Guidance over the steps</source>
        <translation>Guía a lo largo de los pasos</translation>
    </message>
    <message>
        <source>Guidance over the steps, in place of the value above; empty: the same at every step</source>
        <translation>Guía a lo largo de los pasos, en lugar del valor de arriba; vacío: la misma en cada paso</translation>
    </message>
    <message>
        <source>Guidance over the steps: drag the keyframes; a double click adds one or takes one out</source>
        <translation>Guía a lo largo de los pasos: arrastre los fotogramas clave; un doble clic añade o quita uno</translation>
    </message>
    <message>
        <source>Guidance that changes over the steps, as keyframes to be dragged</source>
        <translation>Guía que cambia a lo largo de los pasos, como fotogramas clave que se arrastran</translation>
    </message>
    <message>
        <source>Guidance until</source>
        <translation>Guía hasta</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>Luz fuerte</translation>
    </message>
    <message>
        <source>Harder brush</source>
        <translation>Pincel más duro</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Dureza</translation>
    </message>
    <message>
        <source>Have the frame of the next run follow the mask again</source>
        <translation>Hacer que el marco de la próxima ejecución vuelva a seguir la máscara</translation>
    </message>
    <message>
        <source>Have the panel say what the result was asked for; its thumbnail can be dragged there too</source>
        <translation>Poner en el panel lo que se pidió para el resultado; su miniatura también se puede arrastrar ahí</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Height of the frame</source>
        <translation>Alto del marco</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Hide group</source>
        <translation>Ocultar grupo</translation>
    </message>
    <message>
        <source>Hide layer</source>
        <translation>Ocultar capa</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>How a result is brought to a frame that is larger than the size the model draws at: smoothly, or with an upscaler, which draws sharper outlines</source>
        <translation>Cómo se lleva un resultado a un marco mayor que el tamaño al que dibuja el modelo: suavemente, o con un ampliador, que dibuja contornos más nítidos</translation>
    </message>
    <message>
        <source>How closely the prompt is followed</source>
        <translation>Con qué fidelidad se sigue el prompt</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>How many results &quot;{title}&quot; makes</source>
        <translation>Cuántos resultados hace «{title}»</translation>
    </message>
    <message>
        <source>How many steps the run takes: more is slower and finer</source>
        <translation>Cuántos pasos da la ejecución: más es más lento y más fino</translation>
    </message>
    <message>
        <source>How much a colour may differ, in each of red, green, blue and alpha</source>
        <translation>Cuánto puede diferir un color, en rojo, verde, azul y alfa por separado</translation>
    </message>
    <message>
        <source>How much of a run&apos;s time pictures of its steps may take; 0 shows none</source>
        <translation>Cuánto del tiempo de una ejecución pueden tomar las imágenes de sus pasos; 0 no muestra ninguna</translation>
    </message>
    <message>
        <source>How much of it is added: 1 is all, 0 none</source>
        <translation>Cuánto se añade: 1 es todo, 0 nada</translation>
    </message>
    <message>
        <source>How much of it is in the blend: now {share:.0%}</source>
        <translation>Cuánto hay de ella en la mezcla: ahora {share:.0%}</translation>
    </message>
    <message>
        <source>How much of the picture the preprocessor keeps</source>
        <translation>Cuánto de la imagen conserva el preprocesador</translation>
    </message>
    <message>
        <source>How much of the surroundings the model sees, as a share of the mask&apos;s size</source>
        <translation>Cuánto del entorno ve el modelo, como parte del tamaño de la máscara</translation>
    </message>
    <message>
        <source>How much of what is there may change: 1 paints anew, less keeps more</source>
        <translation>Cuánto de lo que hay puede cambiar: 1 pinta de nuevo, menos conserva más</translation>
    </message>
    <message>
        <source>How much of {name} is added in the region; at its lowest, as much as in the whole picture</source>
        <translation>Cuánto de {name} se añade en la región; en su mínimo, tanto como en la imagen entera</translation>
    </message>
    <message>
        <source>How much the guide counts: 1 is all, 0 nothing</source>
        <translation>Cuánto cuenta el control: 1 es todo, 0 nada</translation>
    </message>
    <message>
        <source>How much the region&apos;s prompt counts there against that of the whole picture</source>
        <translation>Cuánto cuenta allí el prompt de la región frente al de la imagen entera</translation>
    </message>
    <message>
        <source>How noise is taken away from step to step</source>
        <translation>Cómo se quita el ruido de un paso a otro</translation>
    </message>
    <message>
        <source>How the layer&apos;s colours mix with those below</source>
        <translation>Cómo se mezclan los colores de la capa con los de debajo</translation>
    </message>
    <message>
        <source>How wide the result blends in, on the painted side of the mask&apos;s edge</source>
        <translation>Con qué anchura se funde el resultado, en el lado pintado del borde de la máscara</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Identifying the model</source>
        <translation>Identificando el modelo</translation>
    </message>
    <message>
        <source>Image encoder</source>
        <translation>Codificador de imagen</translation>
    </message>
    <message>
        <source>In the projects: {names}</source>
        <translation>En los proyectos: {names}</translation>
    </message>
    <message>
        <source>Inpaint</source>
        <translation>Inpainting</translation>
    </message>
    <message>
        <source>Insert, Delete</source>
        <translation>Insertar, Supr</translation>
    </message>
    <message>
        <source>Intersect</source>
        <translation>Intersecar</translation>
    </message>
    <message>
        <source>Intersect with a kept mask</source>
        <translation>Intersecar con una máscara guardada</translation>
    </message>
    <message>
        <source>Intersect with the kept mask</source>
        <translation>Intersecar con la máscara guardada</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <translation>Invertir máscara</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Aislado</translation>
    </message>
    <message>
        <source>Isometric</source>
        <translation>Isométrico</translation>
    </message>
    <message>
        <source>Its model “{model}” is not among yours.</source>
        <translation>Su modelo «{model}» no está entre los suyos.</translation>
    </message>
    <message>
        <source>Keep masked what both masks mask</source>
        <translation>Dejar enmascarado lo que enmascaran ambas máscaras</translation>
    </message>
    <message>
        <source>Keep the arrangement of the panels under a name</source>
        <translation>Guardar la disposición de los paneles con un nombre</translation>
    </message>
    <message>
        <source>Keep the exact mask that made the shown result, or else the layer in hand</source>
        <translation>Guardar la máscara exacta con la que se hizo el resultado mostrado o, si no, la capa elegida</translation>
    </message>
    <message>
        <source>Keep the mask</source>
        <translation>Guardar la máscara</translation>
    </message>
    <message>
        <source>Keep the prompt among the favourites, or take it out</source>
        <translation>Guardar el prompt entre los favoritos, o quitarlo</translation>
    </message>
    <message>
        <source>Keep the prompt as a style</source>
        <translation>Guardar el prompt como estilo</translation>
    </message>
    <message>
        <source>Keep the prompt as a style...</source>
        <translation>Guardar el prompt como estilo...</translation>
    </message>
    <message>
        <source>Keep the result&apos;s mask</source>
        <translation>Guardar la máscara del resultado</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>Mantener la semilla</translation>
    </message>
    <message>
        <source>Keep the shown step or result, to compare others with it</source>
        <translation>Conservar el paso o resultado mostrado, para comparar otros con él</translation>
    </message>
    <message>
        <source>Keep what is masked now in place of what was kept under the name</source>
        <translation>Guardar con ese nombre lo que está enmascarado ahora, en lugar de lo anterior</translation>
    </message>
    <message>
        <source>Keep what is masked now under a name, to use it again</source>
        <translation>Guardar con un nombre lo que está enmascarado ahora, para usarlo de nuevo</translation>
    </message>
    <message>
        <source>Keep what the prompts say as a template for other prompts</source>
        <translation>Guardar lo que dicen los prompts como plantilla para otros</translation>
    </message>
    <message>
        <source>Kept as the style {name}.</source>
        <translation>Guardado como el estilo {name}.</translation>
    </message>
    <message>
        <source>Kept masks</source>
        <translation>Máscaras guardadas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keyframe {number} of {count}: guidance {guidance:g} from {share:.0%} of the steps.</source>
        <translation>Fotograma clave {number} de {count}: guía {guidance:g} desde el {share:.0%} de los pasos.</translation>
    </message>
    <message>
        <source>Keyframes</source>
        <translation>Fotogramas clave</translation>
    </message>
    <message>
        <source>Keyframes of the guidance</source>
        <translation>Fotogramas clave de la guía</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys for the chosen command</source>
        <translation>Teclas del comando elegido</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>LDM Studio makes no network connections. Pictures, prompts and models stay on this computer; connections to other machines are refused while it runs.</source>
        <translation>LDM Studio no hace conexiones de red. Las imágenes, los prompts y los modelos se quedan en este equipo; mientras funciona, se rechazan las conexiones a otras máquinas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>Pincel más grande</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Layer mask</source>
        <translation>Máscara de capa</translation>
    </message>
    <message>
        <source>Layer opacity</source>
        <translation>Opacidad de capa</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Leaves out a transformer&apos;s further blocks in steps in which its first one changes by less than this share (0: never). {cost}</source>
        <translation>Omite los demás bloques de un transformer en los pasos en que el primero cambia menos de esta proporción (0: nunca). {cost}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Borde izquierdo</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Se omitió: {names}.</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <extracomment>What the help page says about the editor&apos;s own keys.
----------
How near the pointer has to be to a keyframe. More steps than this would make the ticks a grey band. What the help page says about the lane&apos;s own keys.</extracomment>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>Aclarar</translation>
    </message>
    <message>
        <source>Line art</source>
        <translation>Dibujo de línea</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Live painting</source>
        <translation>Pintura en vivo</translation>
    </message>
    <message>
        <source>LoRAs cannot be added to weights in {precision}: choose another precision, or take them out.</source>
        <translation>No se pueden añadir LoRA a pesos en {precision}: elija otra precisión o quítelos.</translation>
    </message>
    <message>
        <source>Load mask</source>
        <translation>Cargar máscara</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Loading the {part}</source>
        <translation>Cargando: {part}</translation>
    </message>
    <message>
        <source>Loading {name}</source>
        <translation>Cargando {name}</translation>
    </message>
    <message>
        <source>Lock group</source>
        <translation>Bloquear grupo</translation>
    </message>
    <message>
        <source>Lock layer</source>
        <translation>Bloquear capa</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Looking through the folders...</source>
        <translation>Revisando las carpetas...</translation>
    </message>
    <message>
        <source>Looking {name} up</source>
        <translation>Consultando {name}</translation>
    </message>
    <message>
        <source>Lower layer</source>
        <translation>Bajar capa</translation>
    </message>
    <message>
        <source>Lower the layer, or group: into an open group, or out of its own at the end</source>
        <translation>Bajar la capa o el grupo: dentro de un grupo abierto, o fuera del suyo al llegar al final</translation>
    </message>
    <message>
        <source>Luminosity</source>
        <translation>Luminosidad</translation>
    </message>
    <message>
        <source>Made for GPUs: on a CPU the bundled model took 31 s to compile and then ran 1.25 times slower. The pictures stay the same to 51 dB.</source>
        <translation>Pensado para GPU: en una CPU el modelo incluido tardó 31 s en compilar y luego fue 1,25 veces más lento. Las imágenes siguen iguales hasta 51 dB.</translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation>Varita mágica</translation>
    </message>
    <message>
        <source>Make a new picture from the prompt alone</source>
        <translation>Hacer una imagen nueva solo a partir del prompt</translation>
    </message>
    <message>
        <source>Make a variation of the whole picture</source>
        <translation>Hacer una variación de la imagen entera</translation>
    </message>
    <message>
        <source>Make one layer of all that is seen</source>
        <translation>Hacer una sola capa de todo lo visible</translation>
    </message>
    <message>
        <source>Make one layer of this one and the one below, or of a group</source>
        <translation>Hacer una sola capa de esta y la de debajo, o de un grupo</translation>
    </message>
    <message>
        <source>Make the grid</source>
        <translation>Crear la cuadrícula</translation>
    </message>
    <message>
        <source>Make the whole picture larger and sharp, with an upscaler</source>
        <translation>Hacer la imagen entera más grande y nítida, con un ampliador</translation>
    </message>
    <message>
        <source>Marching ants</source>
        <translation>Hormigas en marcha</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Mask a region</source>
        <translation>Enmascarar una región</translation>
    </message>
    <message>
        <source>Mask all</source>
        <translation>Enmascarar todo</translation>
    </message>
    <message>
        <source>Mask border</source>
        <translation>Borde de la máscara</translation>
    </message>
    <message>
        <source>Mask colour</source>
        <translation>Color de la máscara</translation>
    </message>
    <message>
        <source>Mask of a layer</source>
        <translation>Máscara de una capa</translation>
    </message>
    <message>
        <source>Mask of region {place}</source>
        <translation>Máscara de la región {place}</translation>
    </message>
    <message>
        <source>Mask opacity</source>
        <translation>Opacidad de la máscara</translation>
    </message>
    <message>
        <source>Mask what is bright</source>
        <translation>Enmascarar lo claro</translation>
    </message>
    <message>
        <source>Mask what is transparent</source>
        <translation>Enmascarar lo transparente</translation>
    </message>
    <message>
        <source>Mask what the kept mask masked, and nothing else</source>
        <translation>Enmascarar lo que enmascaraba la máscara guardada, y nada más</translation>
    </message>
    <message>
        <source>Mask what the layer covers</source>
        <translation>Enmascarar lo que cubre la capa</translation>
    </message>
    <message>
        <source>Mask {share:.1%}</source>
        <translation>Máscara {share:.1%}</translation>
    </message>
    <message>
        <source>Masked area</source>
        <translation>Área enmascarada</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <source>Masks that you keep stand here under a name: paint one, then press + to keep it.</source>
        <translation>Las máscaras que guarde aparecen aquí con un nombre: pinte una y pulse + para guardarla.</translation>
    </message>
    <message>
        <source>Match colours at the edge</source>
        <translation>Igualar colores en el borde</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory of the next run</source>
        <translation>Memoria de la próxima ejecución</translation>
    </message>
    <message>
        <source>Memory ran out: the run goes on from its last step with {levels}.</source>
        <translation>Faltó memoria: la ejecución sigue desde su último paso con {levels}.</translation>
    </message>
    <message>
        <source>Merge down</source>
        <translation>Combinar hacia abajo</translation>
    </message>
    <message>
        <source>Merge group</source>
        <translation>Combinar grupo</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model folders</source>
        <translation>Carpetas de modelos</translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <translation>El del modelo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models and files</source>
        <translation>Modelos y archivos</translation>
    </message>
    <message>
        <source>Models are not compiled for {kind} here: leave it off.</source>
        <translation>Aquí no se compilan modelos para {kind}: déjelo desactivado.</translation>
    </message>
    <message>
        <source>Models of the family {family!r} cannot be run yet: choose one of {names}.</source>
        <translation>Los modelos de la familia {family!r} aún no se pueden ejecutar: elija una de estas: {names}.</translation>
    </message>
    <message>
        <source>Models, LoRA files and VAEs: look them through, take one up, add folders</source>
        <translation>Modelos, archivos LoRA y VAE: revisarlos, usar uno, añadir carpetas</translation>
    </message>
    <message>
        <source>Models...</source>
        <translation>Modelos...</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More or less guidance; with Shift by a tenth</source>
        <translation>Más o menos guía; con Mayús, una décima</translation>
    </message>
    <message>
        <source>More parameters</source>
        <translation>Más parámetros</translation>
    </message>
    <message>
        <source>Move frame</source>
        <extracomment>Parameters on which the automatic frame depends. Sets it where there is neither a mask nor a model to go by.</extracomment>
        <translation>Mover marco</translation>
    </message>
    <message>
        <source>Move layer</source>
        <extracomment>Pixels of a layer above which it is scaled and turned when it is let go, off the GUI thread.</extracomment>
        <translation>Mover capa</translation>
    </message>
    <message>
        <source>Move layer in the stack</source>
        <translation>Mover capa en la pila</translation>
    </message>
    <message>
        <source>Move the frame by 8 px (Shift: 64 px), with Ctrl its size</source>
        <translation>Mover el marco 8 px (Mayús: 64 px); con Ctrl, su tamaño</translation>
    </message>
    <message>
        <source>Move the keyboard cursor, or with the move tool the layer, by 1 px (Shift: 10 px)</source>
        <translation>Mover el cursor de teclado, o con la herramienta de mover la capa, 1 px (Mayús: 10 px)</translation>
    </message>
    <message>
        <source>Move the keyframe by one percent of the steps</source>
        <translation>Mover el fotograma clave un uno por ciento de los pasos</translation>
    </message>
    <message>
        <source>Move the point to less or more pressure</source>
        <translation>Mover el punto a menos o más presión</translation>
    </message>
    <message>
        <source>Much only where the pen is pressed hard</source>
        <translation>Mucho solo donde se presiona fuerte</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplicar</translation>
    </message>
    <message>
        <source>NVIDIA (CUDA)</source>
        <translation>NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>Nombre del estilo</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Nombre del espacio de trabajo</translation>
    </message>
    <message>
        <source>Name the branch</source>
        <translation>Nombrar la rama</translation>
    </message>
    <message>
        <source>Name the branch...</source>
        <translation>Nombrar la rama...</translation>
    </message>
    <message>
        <source>Near variations: how far the noise is turned to that of the variation seed</source>
        <translation>Variaciones cercanas: cuánto se gira el ruido hacia el de la semilla de variación</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>Neither a result that repainted a mask is shown, nor is a layer in hand that was one.</source>
        <translation>No se muestra ningún resultado que repintara una máscara, ni está elegida una capa que lo fuera.</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Documento nuevo</translation>
    </message>
    <message>
        <source>New empty group above the layer, or group; layers are dragged into it</source>
        <translation>Grupo nuevo y vacío encima de la capa o el grupo; las capas se arrastran dentro</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>Capa nueva</translation>
    </message>
    <message>
        <source>New layer from what is seen</source>
        <translation>Capa nueva de lo visible</translation>
    </message>
    <message>
        <source>New layer of what is seen, with the mask as its mask where something is masked</source>
        <translation>Capa nueva de lo visible, con la máscara como suya si hay algo enmascarado</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>Imagen nueva</translation>
    </message>
    <message>
        <source>New random seed</source>
        <translation>Nueva semilla al azar</translation>
    </message>
    <message>
        <source>New, empty picture</source>
        <translation>Imagen nueva y vacía</translation>
    </message>
    <message>
        <source>New...</source>
        <translation>Nuevo...</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>No ControlNet or IP-Adapter that fits this model is in the models&apos; folders</source>
        <translation>No hay en las carpetas de modelos ningún ControlNet ni IP-Adapter que encaje con este modelo</translation>
    </message>
    <message>
        <source>No LoRA that fits this model is in the models&apos; folders</source>
        <translation>No hay en las carpetas de modelos ningún LoRA que encaje con este modelo</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>No mask</source>
        <translation>Sin máscara</translation>
    </message>
    <message>
        <source>No model found</source>
        <translation>Ningún modelo</translation>
    </message>
    <message>
        <source>No model that finds objects is in your folders: put SAM or SAM 2 there, in transformers&apos; layout.</source>
        <translation>No hay en sus carpetas ningún modelo que encuentre objetos: ponga ahí SAM o SAM 2, con la estructura de transformers.</translation>
    </message>
    <message>
        <source>No model was found: add a model folder in Settings.</source>
        <translation>No se encontró ningún modelo: añada una carpeta de modelos en Ajustes.</translation>
    </message>
    <message>
        <source>No more than {most} groups can lie in one another: ungroup some.</source>
        <translation>No puede haber más de {most} grupos unos dentro de otros: desagrupe algunos.</translation>
    </message>
    <message>
        <source>No object was found there: try a box around it.</source>
        <translation>No se encontró ningún objeto ahí: pruebe con un recuadro alrededor.</translation>
    </message>
    <message>
        <source>No run is kept yet.</source>
        <translation>Aún no hay ejecuciones guardadas.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>blend mode</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not used in any run or project that is kept.</source>
        <translation>No se usa en ninguna ejecución ni proyecto guardado.</translation>
    </message>
    <message>
        <source>Nothing is marked to be repainted in this run&apos;s frame: paint a mask there first.</source>
        <translation>No hay nada marcado para repintar en el marco de esta ejecución: pinte primero una máscara allí.</translation>
    </message>
    <message>
        <source>Nothing is marked to be repainted: paint a mask first.</source>
        <translation>No hay nada marcado para repintar: pinte primero una máscara.</translation>
    </message>
    <message>
        <source>Nothing is masked inside the frame: paint there, move the frame, or make it automatic.</source>
        <translation>No hay nada enmascarado dentro del marco: pinte ahí, mueva el marco o hágalo automático.</translation>
    </message>
    <message>
        <source>Nothing is masked: mask what should stay first.</source>
        <translation>No hay nada enmascarado: enmascare primero lo que debe quedar.</translation>
    </message>
    <message>
        <source>Nothing is masked: paint a mask first.</source>
        <translation>No hay nada enmascarado: pinte antes una máscara.</translation>
    </message>
    <message>
        <source>Nothing is masked: paint over the part that is to have a prompt of its own.</source>
        <translation>No hay nada enmascarado: pinte sobre la parte que debe tener un prompt propio.</translation>
    </message>
    <message>
        <source>Nothing is masked: paint over what should change, or choose New picture.</source>
        <translation>No hay nada enmascarado: pinte sobre lo que debe cambiar o elija Imagen nueva.</translation>
    </message>
    <message>
        <source>Nothing is to be added: give at least one edge some pixels.</source>
        <translation>No hay nada que añadir: dé algunos píxeles al menos a un borde.</translation>
    </message>
    <message>
        <source>Nothing of the layer is masked: paint over what should be seen of it first.</source>
        <translation>No hay nada de la capa enmascarado: pinte primero sobre lo que debe verse de ella.</translation>
    </message>
    <message>
        <source>Number of variations</source>
        <translation>Número de variaciones</translation>
    </message>
    <message>
        <source>Object finder</source>
        <translation>Buscador de objetos</translation>
    </message>
    <message>
        <source>Of the mask only what lies in the shape is kept</source>
        <translation>De la máscara solo queda lo que cae dentro de la forma</translation>
    </message>
    <message>
        <source>On: multiples of 64 px, or with Ctrl of 8 px; off: of 8 px</source>
        <translation>Activado: múltiplos de 64 px, o de 8 px con Ctrl; desactivado: de 8 px</translation>
    </message>
    <message>
        <source>One of the two layers is hidden: show both to merge them.</source>
        <translation>Una de las dos capas está oculta: muestre ambas para combinarlas.</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Only what hangs together with the clicked pixel; else the colour wherever it is</source>
        <translation>Solo lo que está unido al píxel pulsado; si no, el color esté donde esté</translation>
    </message>
    <message>
        <source>Only what is masked of the layer is seen</source>
        <translation>De la capa solo se ve lo enmascarado</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>Opacidad de la capa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a picture or a project</source>
        <translation>Abrir una imagen o un proyecto</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open mask</source>
        <translation>Abrir máscara</translation>
    </message>
    <message>
        <source>Open mask...</source>
        <translation>Abrir máscara...</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Open the folder whose text files have the choices for __words__ in prompts</source>
        <translation>Abrir la carpeta cuyos archivos de texto tienen las opciones para __palabras__ en los prompts</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Abrir...</translation>
    </message>
    <message>
        <source>OpenRaster project (*.ora)</source>
        <translation>Proyecto OpenRaster (*.ora)</translation>
    </message>
    <message>
        <source>Opening the last session</source>
        <translation>Abriendo la última sesión</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <source>Over how many pixels the layer blends in, inside of what was masked</source>
        <translation>En cuántos píxeles se funde la capa, dentro de lo enmascarado</translation>
    </message>
    <message>
        <source>Over how many pixels the result blends in, inside of what was masked: no new run</source>
        <translation>En cuántos píxeles se funde el resultado, dentro de lo enmascarado: sin otra ejecución</translation>
    </message>
    <message>
        <source>Overlay</source>
        <comment>blend mode</comment>
        <translation>Superponer</translation>
    </message>
    <message>
        <source>PNDM cannot sample a model that predicts the clean picture: choose another sampler.</source>
        <translation>PNDM no puede muestrear un modelo que predice la imagen limpia: elija otro muestreador.</translation>
    </message>
    <message>
        <source>PNG with recipe (*.png)</source>
        <translation>PNG con receta (*.png)</translation>
    </message>
    <message>
        <source>Paint</source>
        <extracomment>Those that come with the window, as it names them.</extracomment>
        <translation>Pintar</translation>
    </message>
    <message>
        <source>Paint anew what is masked; every other pixel stays as it is</source>
        <translation>Pintar de nuevo lo enmascarado; todos los demás píxeles quedan como están</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Panel titles</source>
        <translation>Títulos de los paneles</translation>
    </message>
    <message>
        <source>Pass through</source>
        <translation>Pasar a través</translation>
    </message>
    <message>
        <source>Paste as a layer</source>
        <translation>Pegar como capa</translation>
    </message>
    <message>
        <source>Paste as a new picture</source>
        <translation>Pegar como imagen nueva</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Pegar imagen</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Pegado</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Pause or resume the run</source>
        <translation>Pausar o reanudar la ejecución</translation>
    </message>
    <message>
        <source>Pause run</source>
        <translation>Pausar ejecución</translation>
    </message>
    <message>
        <source>Paused after step {step}</source>
        <translation>En pausa tras el paso {step}</translation>
    </message>
    <message>
        <source>Pen pressure</source>
        <translation>Presión del lápiz</translation>
    </message>
    <message>
        <source>Pen pressure changes opacity</source>
        <translation>La presión del lápiz cambia la opacidad</translation>
    </message>
    <message>
        <source>Pen pressure changes size</source>
        <extracomment>By the settings that say so.</extracomment>
        <translation>La presión del lápiz cambia el tamaño</translation>
    </message>
    <message>
        <source>Pen pressure...</source>
        <translation>Presión del lápiz...</translation>
    </message>
    <message>
        <source>Pencil sketch</source>
        <translation>Boceto a lápiz</translation>
    </message>
    <message>
        <source>Photograph</source>
        <extracomment>What `STYLES` are called.</extracomment>
        <translation>Fotografía</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Stands among the files where the model needs none: it looks at pictures by itself.</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Pictures ({names});;All files (*)</source>
        <translation>Imágenes ({names});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Pictures and projects ({names});;All files (*)</source>
        <translation>Imágenes y proyectos ({names});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Pin for comparing</source>
        <translation>Fijar para comparar</translation>
    </message>
    <message>
        <source>Pinned. Choose another step or result, then compare by slider, blink or difference.</source>
        <translation>Fijado. Elija otro paso o resultado y compare con deslizador, parpadeo o diferencia.</translation>
    </message>
    <message>
        <source>Pixels outside the mask would have changed: the result was thrown away; please report this.</source>
        <translation>Habrían cambiado píxeles fuera de la máscara: el resultado se descartó; infórmenos, por favor.</translation>
    </message>
    <message>
        <source>Point at a step to see it, click to stay there, and go on from it with other words: {run.go_on}. The same steps give the same picture, always.</source>
        <translation>Señale un paso para verlo, haga clic para quedarse en él y continúe desde él con otras palabras: {run.go_on}. Los mismos pasos dan siempre la misma imagen.</translation>
    </message>
    <message>
        <source>Point {number} of {count}: {share:.0%} at a pressure of {pressure:.0%}.</source>
        <translation>Punto {number} de {count}: {share:.0%} con una presión de {pressure:.0%}.</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Preparing the run</source>
        <translation>Preparando la ejecución</translation>
    </message>
    <message>
        <source>Preprocessor</source>
        <translation>Preprocesador</translation>
    </message>
    <message>
        <source>Press the keys.</source>
        <translation>Pulse las teclas.</translation>
    </message>
    <message>
        <source>Press {run.generate}. The picture appears on the canvas step by step; {run.pause} pauses, {run.cancel} ends it.</source>
        <translation>Pulse {run.generate}. La imagen aparece en el lienzo paso a paso; {run.pause} pausa, {run.cancel} la termina.</translation>
    </message>
    <message>
        <source>Pressure changes: {title}</source>
        <translation>La presión cambia: {title}</translation>
    </message>
    <message>
        <source>Pressure curve</source>
        <translation>Curva de presión</translation>
    </message>
    <message>
        <source>Pressure grows to the right. A mouse presses fully.</source>
        <translation>La presión crece hacia la derecha. Un ratón presiona por completo.</translation>
    </message>
    <message>
        <source>Preview decoder</source>
        <translation>Decodificador de vistas</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation>Progreso del archivo</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt of region {place}</source>
        <translation>Prompt de la región {place}</translation>
    </message>
    <message>
        <source>Put a picture from a file in place of what the chosen step shows, and go on from there</source>
        <translation>Poner una imagen de un archivo en lugar de lo que muestra el paso elegido, y continuar desde ahí</translation>
    </message>
    <message>
        <source>Put the layer, or group, into a new group; others join it by dragging, or when moved</source>
        <translation>Poner la capa o el grupo en un grupo nuevo; otras entran al arrastrarlas o moverlas</translation>
    </message>
    <message>
        <source>Put the panels back to where the workspace has them</source>
        <translation>Devolver los paneles a donde los tiene el espacio de trabajo</translation>
    </message>
    <message>
        <source>Put the prompt into a style: a template with words for a look</source>
        <translation>Poner el prompt en un estilo: una plantilla con palabras para un aspecto</translation>
    </message>
    <message>
        <source>Quick, in {steps} steps</source>
        <translation>Rápido, en {steps} pasos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Radial</source>
        <translation>Radial</translation>
    </message>
    <message>
        <source>Raise layer</source>
        <translation>Subir capa</translation>
    </message>
    <message>
        <source>Raise or lower the point; with Shift by less</source>
        <translation>Subir o bajar el punto; con Mayús, menos</translation>
    </message>
    <message>
        <source>Raise the layer, or group: into an open group, or out of its own at the end</source>
        <translation>Subir la capa o el grupo: dentro de un grupo abierto, o fuera del suyo al llegar al final</translation>
    </message>
    <message>
        <source>Ratio of the frame</source>
        <translation>Proporción del marco</translation>
    </message>
    <message>
        <source>Ratio {ratio}</source>
        <translation>Proporción {ratio}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove a style</source>
        <translation>Quitar un estilo</translation>
    </message>
    <message>
        <source>Remove layer mask</source>
        <translation>Quitar máscara de capa</translation>
    </message>
    <message>
        <source>Remove model folder</source>
        <translation>Quitar carpeta de modelos</translation>
    </message>
    <message>
        <source>Remove the layer&apos;s mask</source>
        <translation>Quitar la máscara de la capa</translation>
    </message>
    <message>
        <source>Rename a kept mask</source>
        <translation>Cambiar nombre de una máscara guardada</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Cambiar nombre del grupo</translation>
    </message>
    <message>
        <source>Rename layer</source>
        <extracomment>Changes of one value that follow one another within so many seconds are one undo step.</extracomment>
        <translation>Cambiar nombre de la capa</translation>
    </message>
    <message>
        <source>Rename the kept mask</source>
        <translation>Cambiar nombre de la máscara guardada</translation>
    </message>
    <message>
        <source>Rename workspace...</source>
        <translation>Renombrar espacio de trabajo...</translation>
    </message>
    <message>
        <source>Repaint</source>
        <translation>Repintar</translation>
    </message>
    <message>
        <source>Repaint the mask</source>
        <extracomment>What a run does, as the window names it.</extracomment>
        <translation>Repintar</translation>
    </message>
    <message>
        <source>Reset workspace</source>
        <translation>Restablecer espacio de trabajo</translation>
    </message>
    <message>
        <source>Resize frame</source>
        <translation>Cambiar tamaño del marco</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Restaurar todo</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>What may be changed of a locked layer.</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Result {number} of {count}</source>
        <translation>Resultado {number} de {count}</translation>
    </message>
    <message>
        <source>Result {number}: {words}</source>
        <translation>Resultado {number}: {words}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Results appear here. Accept one to make it a layer; until then nothing is changed.</source>
        <translation>Los resultados aparecen aquí. Acepte uno para hacerlo capa; hasta entonces nada cambia.</translation>
    </message>
    <message>
        <source>Results over up to three parameters</source>
        <translation>Resultados sobre hasta tres parámetros</translation>
    </message>
    <message>
        <source>Results, layers, masks and history</source>
        <translation>Resultados, capas, máscaras e historial</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>Reanudar ejecución</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Right button or Alt</source>
        <translation>Botón derecho o Alt</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Borde derecho</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>SHA-256 of the file, which recipes name it by</source>
        <translation>SHA-256 del archivo, por el que lo nombran las recetas</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Muestreador</translation>
    </message>
    <message>
        <source>Sampler that this model starts with</source>
        <extracomment>So many prompts are shown, and so much of each.</extracomment>
        <translation>Muestreador con el que empieza este modelo</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Save grid</source>
        <translation>Guardar cuadrícula</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Guardar proyecto</translation>
    </message>
    <message>
        <source>Save project as...</source>
        <translation>Guardar proyecto como...</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Guardar resultado</translation>
    </message>
    <message>
        <source>Save result...</source>
        <translation>Guardar resultado...</translation>
    </message>
    <message>
        <source>Save the grid as one picture...</source>
        <translation>Guardar la cuadrícula como una imagen...</translation>
    </message>
    <message>
        <source>Save the shown result as a PNG with its recipe</source>
        <translation>Guardar el resultado mostrado como PNG con su receta</translation>
    </message>
    <message>
        <source>Save workspace as...</source>
        <translation>Guardar espacio de trabajo como...</translation>
    </message>
    <message>
        <source>Saved {name} with its recipe.</source>
        <translation>{name} guardado con su receta.</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} guardado.</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Guardando {name}</translation>
    </message>
    <message>
        <source>Say what should be there</source>
        <translation>Diga qué debe haber ahí</translation>
    </message>
    <message>
        <source>Scale group</source>
        <translation>Escalar grupo</translation>
    </message>
    <message>
        <source>Scale layer</source>
        <translation>Escalar capa</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Screen</source>
        <comment>blend mode</comment>
        <translation>Trama</translation>
    </message>
    <message>
        <source>Scribble</source>
        <translation>Garabato</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Search names, families and trigger words</source>
        <translation>Buscar nombres, familias y palabras clave</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>What a grid can go over, as it is shown.</extracomment>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation>Semilla {seed}</translation>
    </message>
    <message>
        <source>Seed {seed} is set, and kept for the runs that follow.</source>
        <extracomment>So many favourites are kept, of so many characters: the settings are one small file.</extracomment>
        <translation>La semilla {seed} está puesta y se mantiene en las próximas ejecuciones.</translation>
    </message>
    <message>
        <source>Select object</source>
        <translation>Elegir objeto</translation>
    </message>
    <message>
        <source>Set the frame to the mask with its surroundings, where it stays</source>
        <translation>Poner el marco alrededor de la máscara con su entorno, donde se queda</translation>
    </message>
    <message>
        <source>Set the panels to what the opened picture was made with</source>
        <translation>Poner en los paneles los ajustes con los que se hizo la imagen abierta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>Ajustes...</translation>
    </message>
    <message>
        <source>Shapes are added to the mask</source>
        <translation>Las formas se suman a la máscara</translation>
    </message>
    <message>
        <source>Shapes are taken away from the mask (with any setting: Alt or the right button)</source>
        <translation>Las formas se restan de la máscara (con cualquier ajuste: Alt o el botón derecho)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Shift+D</source>
        <translation>Mayús+D</translation>
    </message>
    <message>
        <source>Shifts the shades of what was painted by as much as the model shifted those around it</source>
        <translation>Desplaza los tonos de lo pintado tanto como el modelo desplazó los de alrededor</translation>
    </message>
    <message>
        <source>Show group</source>
        <translation>Mostrar grupo</translation>
    </message>
    <message>
        <source>Show in black and white</source>
        <translation>Mostrar en blanco y negro</translation>
    </message>
    <message>
        <source>Show it as the mask</source>
        <translation>Mostrarla como máscara</translation>
    </message>
    <message>
        <source>Show layer</source>
        <translation>Mostrar capa</translation>
    </message>
    <message>
        <source>Show or hide further parameters</source>
        <translation>Mostrar u ocultar más parámetros</translation>
    </message>
    <message>
        <source>Show the frame of the next run with every tool, dashed where it follows the mask</source>
        <translation>Mostrar el marco de la próxima ejecución con cualquier herramienta, discontinuo cuando sigue la máscara</translation>
    </message>
    <message>
        <source>Show the mask itself, white where all is painted anew, in place of the picture</source>
        <translation>Mostrar la propia máscara en lugar de la imagen, blanca donde todo se pinta de nuevo</translation>
    </message>
    <message>
        <source>Show the mask&apos;s edge as marching ants</source>
        <translation>Mostrar el borde de la máscara como hormigas en marcha</translation>
    </message>
    <message>
        <source>Shrink by {amount} px</source>
        <translation>Contraer {amount} px</translation>
    </message>
    <message>
        <source>Shrink mask</source>
        <translation>Contraer máscara</translation>
    </message>
    <message>
        <source>Single step</source>
        <translation>Un solo paso</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Slider</source>
        <extracomment>The ways of comparing, as the window names them.</extracomment>
        <translation>Deslizador</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>Pincel más pequeño</translation>
    </message>
    <message>
        <source>Smooth (Lanczos)</source>
        <translation>Suave (Lanczos)</translation>
    </message>
    <message>
        <source>Smooth by {amount} px</source>
        <translation>Suavizar {amount} px</translation>
    </message>
    <message>
        <source>Smooth mask</source>
        <translation>Suavizar máscara</translation>
    </message>
    <message>
        <source>Snap the frame to 64 px</source>
        <translation>Ajustar el marco a 64 px</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>Luz suave</translation>
    </message>
    <message>
        <source>Softer brush</source>
        <translation>Pincel más blando</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Suavidad</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Space + drag, middle drag</source>
        <translation>Espacio + arrastrar, arrastrar con el botón central</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espaciado</translation>
    </message>
    <message>
        <source>Stable Diffusion XL does not run prompts joined with AND: use BREAK, or a comma.</source>
        <translation>Stable Diffusion XL no ejecuta prompts unidos con AND: use BREAK o una coma.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Inicie la ejecución</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Starting again</source>
        <translation>Empezando de nuevo</translation>
    </message>
    <message>
        <source>Starts with the sampler</source>
        <translation>Empieza con el muestreador</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Firme</translation>
    </message>
    <message>
        <source>Step numbers</source>
        <translation>Números de paso</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Paso {number}</translation>
    </message>
    <message>
        <source>Step {number} of the branch: {label}</source>
        <translation>Paso {number} de la rama: {label}</translation>
    </message>
    <message>
        <source>Step {step} is not kept any more: choose a later one, or start a new run.</source>
        <translation>El paso {step} ya no se conserva: elija uno posterior o inicie otra ejecución.</translation>
    </message>
    <message>
        <source>Step {step} of {total}</source>
        <translation>Paso {step} de {total}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>how many</comment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Straight line from the last point to the keyboard cursor</source>
        <translation>Línea recta del último punto al cursor de teclado</translation>
    </message>
    <message>
        <source>Straight line from the last point; square rectangle</source>
        <translation>Línea recta desde el último punto; rectángulo cuadrado</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Estilos</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Restar</translation>
    </message>
    <message>
        <source>Subtract a kept mask</source>
        <translation>Restar una máscara guardada</translation>
    </message>
    <message>
        <source>Subtract the kept mask</source>
        <translation>Restar la máscara guardada</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Take a drag back</source>
        <translation>Deshacer un arrastre</translation>
    </message>
    <message>
        <source>Take away from the mask instead of adding</source>
        <translation>Quitar de la máscara en vez de añadir</translation>
    </message>
    <message>
        <source>Take it, as a layer</source>
        <translation>Tómelo, como capa</translation>
    </message>
    <message>
        <source>Take region {place} out</source>
        <translation>Quitar la región {place}</translation>
    </message>
    <message>
        <source>Take the accent colour of the theme again</source>
        <translation>Volver al color de acento del tema</translation>
    </message>
    <message>
        <source>Take the group apart; its layers stay</source>
        <translation>Deshacer el grupo; sus capas se quedan</translation>
    </message>
    <message>
        <source>Take the kept mask away from what is masked</source>
        <translation>Quitar la máscara guardada de lo que está enmascarado</translation>
    </message>
    <message>
        <source>Take the mask as the layer&apos;s</source>
        <translation>Tomar la máscara como la de la capa</translation>
    </message>
    <message>
        <source>Take the mask for it</source>
        <translation>Tomar la máscara para ella</translation>
    </message>
    <message>
        <source>Take the region out of the run</source>
        <translation>Quitar la región de la ejecución</translation>
    </message>
    <message>
        <source>Take this step as the result</source>
        <translation>Tomar este paso como resultado</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Take {name} out of the run</source>
        <translation>Quitar {name} de la ejecución</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>Codificador de texto</translation>
    </message>
    <message>
        <source>The ControlNet {name}</source>
        <translation>El ControlNet {name}</translation>
    </message>
    <message>
        <source>The ControlNet {name} is to see the hole of a mask: choose to repaint one.</source>
        <translation>El ControlNet {name} debe ver el hueco de una máscara: elija repintar una.</translation>
    </message>
    <message>
        <source>The IP-Adapter {name}</source>
        <translation>El IP-Adapter {name}</translation>
    </message>
    <message>
        <source>The LoRA {name!r} is not in this run (it has {known}): start a new run with it.</source>
        <translation>El LoRA {name!r} no está en esta ejecución (tiene {known}): inicie otra con él.</translation>
    </message>
    <message>
        <source>The LoRA {name}</source>
        <translation>El LoRA {name}</translation>
    </message>
    <message>
        <source>The LoRA {name} is not in this run: start a new run with it, or take it out.</source>
        <translation>El LoRA {name} no está en esta ejecución: inicie otra con él o quítelo.</translation>
    </message>
    <message>
        <source>The U-Net of {name} takes {channels} channels: choose a model for making or inpainting pictures.</source>
        <translation>La U-Net de {name} toma {channels} canales: elija un modelo para crear imágenes o hacer inpainting.</translation>
    </message>
    <message>
        <source>The change at step {step} comes too late: the run has {steps} steps, so the last change is at {most}.</source>
        <translation>El cambio en el paso {step} llega tarde: la ejecución tiene {steps} pasos, así que el último cambio es en {most}.</translation>
    </message>
    <message>
        <source>The change came too late: the run has no steps left.</source>
        <translation>El cambio llegó tarde: a la ejecución no le quedan pasos.</translation>
    </message>
    <message>
        <source>The choices in the prompt {template!r} cannot be made: simplify it.</source>
        <translation>No se pueden hacer las opciones del prompt {template!r}: simplifíquelo.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture: copy one first.</source>
        <translation>El portapapeles no contiene ninguna imagen: copie una primero.</translation>
    </message>
    <message>
        <source>The configuration of {name} makes no sense: get the model again.</source>
        <translation>La configuración de {name} no tiene sentido: consiga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>The embedding {gone!r} is not here: put its file into one of the models&apos; folders.</source>
        <translation>El embedding {gone!r} no está aquí: ponga su archivo en una de las carpetas de modelos.</translation>
    </message>
    <message>
        <source>The frame lies on multiples of 64 px; while Ctrl is held, of 8 px</source>
        <translation>El marco está en múltiplos de 64 px; con Ctrl pulsado, de 8 px</translation>
    </message>
    <message>
        <source>The frame lies on multiples of 8 px, the least that models can do</source>
        <translation>El marco está en múltiplos de 8 px, lo mínimo que admiten los modelos</translation>
    </message>
    <message>
        <source>The grid has {count} runs, more than {max_cells}: use fewer values.</source>
        <translation>La cuadrícula tiene {count} ejecuciones, más de {max_cells}: use menos valores.</translation>
    </message>
    <message>
        <source>The group holds no layers: there is nothing to move or turn.</source>
        <extracomment>Said where a group without layers is to be moved or turned.</extracomment>
        <translation>El grupo no contiene capas: no hay nada que mover ni girar.</translation>
    </message>
    <message>
        <source>The group is empty: drag a layer into it first.</source>
        <translation>El grupo está vacío: arrastre antes una capa dentro.</translation>
    </message>
    <message>
        <source>The guidance {text!r} cannot be read: write it as 9 until 30 %, then 5.</source>
        <translation>No se puede leer la guía {text!r}: escríbala así: 9 until 30 %, then 5.</translation>
    </message>
    <message>
        <source>The header of {path} does not describe what is in it: get the file again.</source>
        <translation>La cabecera de {path} no describe lo que contiene: consiga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The interval {text!r} cannot be read: write it as FROM-UNTIL, such as 0.1-0.8.</source>
        <translation>No se puede leer el intervalo {text!r}: escríbalo como FROM-UNTIL, por ejemplo 0.1-0.8.</translation>
    </message>
    <message>
        <source>The journal of runs is damaged: delete it in the state folder.</source>
        <translation>El diario de ejecuciones está dañado: bórrelo en la carpeta de estado.</translation>
    </message>
    <message>
        <source>The last session could not be restored: {sentence}</source>
        <translation>No se pudo restaurar la última sesión: {sentence}</translation>
    </message>
    <message>
        <source>The layer below lies in another group: move one of the two to merge them.</source>
        <translation>La capa de debajo está en otro grupo: mueva una de las dos para combinarlas.</translation>
    </message>
    <message>
        <source>The layer was changed meanwhile: it stays as it is.</source>
        <translation>La capa ha cambiado entretanto: se queda como está.</translation>
    </message>
    <message>
        <source>The layers lie too far apart to be merged: move them closer together.</source>
        <translation>Las capas están demasiado separadas para combinarlas: acérquelas.</translation>
    </message>
    <message>
        <source>The layers of {name} hold too many pixels to be opened: merge some of them first.</source>
        <translation>Las capas de {name} tienen demasiados píxeles para abrirse: combine antes algunas.</translation>
    </message>
    <message>
        <source>The mask becomes the one that the layer was made with, or what it covers</source>
        <translation>La máscara pasa a ser la que creó la capa, o lo que esta cubre</translation>
    </message>
    <message>
        <source>The mask falls in a line from the first point to the last</source>
        <translation>La máscara decae en línea recta del primer punto al último</translation>
    </message>
    <message>
        <source>The mask falls in circles about the first point</source>
        <translation>La máscara decae en círculos alrededor del primer punto</translation>
    </message>
    <message>
        <source>The mask is kept as “{name}”.</source>
        <translation>La máscara se ha guardado como «{name}».</translation>
    </message>
    <message>
        <source>The mask is {mask_width}x{mask_height} but the picture is {width}x{height}: use a mask of the picture&apos;s size.</source>
        <translation>La máscara mide {mask_width}x{mask_height} pero la imagen {width}x{height}: use una máscara del tamaño de la imagen.</translation>
    </message>
    <message>
        <source>The mask or picture does not have the size of the run&apos;s frame: start a new run.</source>
        <translation>La máscara o imagen no tiene el tamaño del marco de la ejecución: inicie otra ejecución.</translation>
    </message>
    <message>
        <source>The mask {name} is {mask_width}x{mask_height} but the picture is {width}x{height}: use a mask of the picture&apos;s size.</source>
        <translation>La máscara {name} mide {mask_width}x{mask_height} pero la imagen {width}x{height}: use una máscara del tamaño de la imagen.</translation>
    </message>
    <message>
        <source>The mask&apos;s size is not the picture&apos;s: start the run anew from the document.</source>
        <translation>La máscara no tiene el tamaño de la imagen: inicie de nuevo la ejecución desde el documento.</translation>
    </message>
    <message>
        <source>The model that paints; add model folders in Settings</source>
        <translation>El modelo que pinta; añada carpetas de modelos en Ajustes</translation>
    </message>
    <message>
        <source>The model {name} cannot do {task}: choose another model.</source>
        <translation>El modelo {name} no puede hacer {task}: elija otro modelo.</translation>
    </message>
    <message>
        <source>The model&apos;s numbers overflowed in {precision}: set the precision to fp32 and run again.</source>
        <translation>Los números del modelo se desbordaron en {precision}: ponga la precisión en fp32 y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The models&apos; folders are still being looked through: try again in a moment.</source>
        <translation>Aún se están revisando las carpetas de modelos: inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The panels show the settings that the picture was made with.</source>
        <translation>Los paneles muestran los ajustes con los que se hizo la imagen.</translation>
    </message>
    <message>
        <source>The panels show this result&apos;s settings, and its seed is kept.</source>
        <translation>Los paneles muestran los ajustes de este resultado, y su semilla se mantiene.</translation>
    </message>
    <message>
        <source>The part {name} does not fit this model: choose a file that was made for it.</source>
        <translation>La parte {name} no encaja con este modelo: elija un archivo hecho para él.</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG.</source>
        <translation>No se pudo codificar la imagen como PNG.</translation>
    </message>
    <message>
        <source>The picture encoder of {name}</source>
        <translation>El codificador de imagen de {name}</translation>
    </message>
    <message>
        <source>The picture has another depth than the run&apos;s: start a new run.</source>
        <translation>La imagen tiene otra profundidad que la de la ejecución: inicie otra ejecución.</translation>
    </message>
    <message>
        <source>The picture would be {width}x{height} pixels: add less, {most} is the most for a side.</source>
        <translation>La imagen tendría {width}x{height} píxeles: añada menos, {most} es el máximo por lado.</translation>
    </message>
    <message>
        <source>The picture&apos;s size has changed since this run: undo that change, or run again.</source>
        <translation>El tamaño de la imagen ha cambiado desde esta ejecución: deshaga ese cambio o ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The picture&apos;s size is not that of the recipe&apos;s frame: start the run anew from the document.</source>
        <translation>El tamaño de la imagen no es el del marco de la receta: inicie de nuevo la ejecución desde el documento.</translation>
    </message>
    <message>
        <source>The precision {precision} needs torchao: run python -m pip install torchao, or choose another precision.</source>
        <extracomment>In which the rest is kept and all is computed.</extracomment>
        <translation>La precisión {precision} necesita torchao: ejecute python -m pip install torchao o elija otra precisión.</translation>
    </message>
    <message>
        <source>The prompt cannot be read from {where!r} on: close each {{ with a }}, or write \{{ for a brace.</source>
        <translation>No se puede leer el prompt desde {where!r}: cierre cada {{ con una }}, o escriba \{{ para una llave.</translation>
    </message>
    <message>
        <source>The prompt {template!r} grew too long: simplify it.</source>
        <translation>El prompt {template!r} resultó demasiado largo: simplifíquelo.</translation>
    </message>
    <message>
        <source>The range {found!r} of {name} makes no sense: write it as 1..4, or as 0.2..0.8 + 0.2.</source>
        <translation>El rango {found!r} de {name} no tiene sentido: escríbalo como 1..4 o como 0.2..0.8 + 0.2.</translation>
    </message>
    <message>
        <source>The ratio of width to height that the frame keeps</source>
        <translation>La proporción entre ancho y alto que conserva el marco</translation>
    </message>
    <message>
        <source>The recipe inside the file is damaged: it was not read.</source>
        <translation>La receta del archivo está dañada: no se leyó.</translation>
    </message>
    <message>
        <source>The recipe inside the file is too large to be one: it was not read.</source>
        <translation>La receta del archivo es demasiado grande para serlo: no se leyó.</translation>
    </message>
    <message>
        <source>The recipe stops after step {stop_after}, but the run has {steps}: use more steps.</source>
        <translation>La receta se detiene tras el paso {stop_after}, pero la ejecución tiene {steps}: use más pasos.</translation>
    </message>
    <message>
        <source>The recipe was made with another version of this model: the result will differ.</source>
        <translation>La receta se hizo con otra versión de este modelo: el resultado diferirá.</translation>
    </message>
    <message>
        <source>The region “{name}” is not in this run: start a new run with it, or take it out.</source>
        <translation>La región «{name}» no está en esta ejecución: inicie otra con ella o quítela.</translation>
    </message>
    <message>
        <source>The region&apos;s own guidance; at its lowest, that of the whole picture</source>
        <translation>La guía propia de la región; en su mínimo, la de la imagen entera</translation>
    </message>
    <message>
        <source>The result does not fit the picture any more: run again.</source>
        <translation>El resultado ya no encaja con la imagen: ejecute de nuevo.</translation>
    </message>
    <message>
        <source>The result follows the brush, in {live_steps} steps: paint on the mask.</source>
        <translation>El resultado sigue al pincel, en {live_steps} pasos: pinte sobre la máscara.</translation>
    </message>
    <message>
        <source>The result follows the brush: each stroke starts a run of {live_steps} steps at most</source>
        <translation>El resultado sigue al pincel: cada trazo inicia una ejecución de {live_steps} pasos como máximo</translation>
    </message>
    <message>
        <source>The result has another size or depth than the picture: it was thrown away; please report this.</source>
        <translation>El resultado tiene otro tamaño o profundidad que la imagen: se descartó; infórmenos, por favor.</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>La ejecución</translation>
    </message>
    <message>
        <source>The run failed unexpectedly ({name}: {words}): please report this.</source>
        <translation>La ejecución falló inesperadamente ({name}: {words}): infórmenos, por favor.</translation>
    </message>
    <message>
        <source>The run has all of this already: change the prompt, a parameter or the mask first.</source>
        <translation>La ejecución ya tiene todo esto: cambie antes el prompt, un parámetro o la máscara.</translation>
    </message>
    <message>
        <source>The run has no steps left to change: go back to an earlier step first.</source>
        <translation>A la ejecución no le quedan pasos que cambiar: vuelva antes a un paso anterior.</translation>
    </message>
    <message>
        <source>The run has no steps left: go back to an earlier step first.</source>
        <translation>A la ejecución no le quedan pasos: vuelva antes a un paso anterior.</translation>
    </message>
    <message>
        <source>The run has {count} {kind}: give as many numbers for the {name}.</source>
        <translation>La ejecución tiene {count} {kind}: dé otros tantos números para {name}.</translation>
    </message>
    <message>
        <source>The same seed with the same parameters gives the same picture</source>
        <translation>La misma semilla con los mismos parámetros da la misma imagen</translation>
    </message>
    <message>
        <source>The sample picture is missing: {error}</source>
        <translation>Falta la imagen de muestra: {error}</translation>
    </message>
    <message>
        <source>The seed whose noise the variation turns to</source>
        <translation>La semilla hacia cuyo ruido gira la variación</translation>
    </message>
    <message>
        <source>The settings could not be read ({strerror}): the defaults are used.</source>
        <extracomment>So many arrangements of panels at most are the user&apos;s own.</extracomment>
        <translation>No se pudieron leer los ajustes ({strerror}): se usan los predeterminados.</translation>
    </message>
    <message>
        <source>The settings could not be saved: {error}</source>
        <translation>No se pudieron guardar los ajustes: {error}</translation>
    </message>
    <message>
        <source>The settings file was broken: it is kept as {name}, and the defaults are used.</source>
        <translation>El archivo de ajustes estaba dañado: se conserva como {name} y se usan los predeterminados.</translation>
    </message>
    <message>
        <source>The shares in {text!r} must rise, up to 100 %: 9 until 30 %, 7 until 60 %, 5.</source>
        <translation>Las partes de {text!r} deben ir en aumento, hasta 100 %: 9 until 30 %, 7 until 60 %, 5.</translation>
    </message>
    <message>
        <source>The steps of a run appear here as it goes. Point at one to see it on the canvas, click to keep it there.</source>
        <translation>Los pasos de una ejecución aparecen aquí a medida que avanza. Señale uno para verlo en el lienzo, haga clic para dejarlo ahí.</translation>
    </message>
    <message>
        <source>The text encoders in {path} do not fit its U-Net: get the file again.</source>
        <translation>Los codificadores de texto de {path} no encajan con su U-Net: consiga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The upscaler made nothing that is a picture: choose another one.</source>
        <translation>El ampliador no produjo ninguna imagen: elija otro.</translation>
    </message>
    <message>
        <source>The upscaler {name}</source>
        <translation>El ampliador {name}</translation>
    </message>
    <message>
        <source>The weight {weight!r} of {name!r} is no positive number: correct it.</source>
        <translation>El peso {weight!r} de {name!r} no es un número positivo: corríjalo.</translation>
    </message>
    <message>
        <source>The weights in {folder} are pickles, which can run any program when they are opened: get this model as safetensors, or convert it.</source>
        <translation>Los pesos de {folder} son pickles, que pueden ejecutar cualquier programa al abrirse: consiga este modelo como safetensors o conviértalo.</translation>
    </message>
    <message>
        <source>The weights of LoRAs cannot be read: give a number for each name.</source>
        <translation>No se pueden leer los pesos de los LoRA: dé un número para cada nombre.</translation>
    </message>
    <message>
        <source>The workspace is kept as “{name}”.</source>
        <translation>El espacio de trabajo se guarda como «{name}».</translation>
    </message>
    <message>
        <source>The workspace “{name}” is deleted.</source>
        <translation>El espacio de trabajo «{name}» se ha eliminado.</translation>
    </message>
    <message>
        <source>The {kind} {name} is not in this run: start a new run with it, or take it out.</source>
        <translation>El {kind} {name} no está en esta ejecución: inicie otra con él o quítelo.</translation>
    </message>
    <message>
        <source>The {name} cannot change while a run is going: set it for the whole run, or start a new one.</source>
        <translation>{name} no se puede cambiar durante una ejecución: póngalo para toda la ejecución o inicie otra.</translation>
    </message>
    <message>
        <source>The {name} has more than {max_cells} values: use fewer.</source>
        <translation>{name} tiene más de {max_cells} valores: use menos.</translation>
    </message>
    <message>
        <source>The {name} has no values: write them with commas between, for instance 3, 5, 7.</source>
        <translation>{name} no tiene valores: escríbalos separados por comas, por ejemplo 3, 5, 7.</translation>
    </message>
    <message>
        <source>The {name} {number} is not divisible by 8: use {near}.</source>
        <translation>{name} {number} no es divisible entre 8: use {near}.</translation>
    </message>
    <message>
        <source>The {name} {shown} cannot be used: {reason}.</source>
        <translation>{name} {shown} no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>The {name} {text!r} is not a number.</source>
        <translation>{name} {text!r} no es un número.</translation>
    </message>
    <message>
        <source>The {part} of {name} cannot be set up: get the model again.</source>
        <translation>No se puede preparar {part} de {name}: consiga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>The {title} {name} has no picture to look at: choose one.</source>
        <translation>El {title} {name} no tiene imagen que mirar: elija una.</translation>
    </message>
    <message>
        <source>The {title} {name} starts after its end: set an earlier start.</source>
        <translation>El {title} {name} empieza después de su final: ponga un inicio anterior.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Theme&apos;s own</source>
        <translation>El del tema</translation>
    </message>
    <message>
        <source>There are no weights in {folder}: get the model again, as safetensors.</source>
        <translation>No hay pesos en {folder}: consiga el modelo de nuevo, como safetensors.</translation>
    </message>
    <message>
        <source>There are {most} workspaces already: delete one first.</source>
        <translation>Ya hay {most} espacios de trabajo: elimine uno primero.</translation>
    </message>
    <message>
        <source>There is a workspace “{name}” already: type another.</source>
        <translation>Ya hay un espacio de trabajo «{name}»: escriba otro.</translation>
    </message>
    <message>
        <source>There is no C++ compiler here, which compiling for the CPU needs: leave it off.</source>
        <translation>Aquí no hay compilador de C++, necesario para compilar para la CPU: déjelo desactivado.</translation>
    </message>
    <message>
        <source>There is no file {path}: check the path.</source>
        <translation>No existe el archivo {path}: revise la ruta.</translation>
    </message>
    <message>
        <source>There is no layer below: choose another one to merge.</source>
        <translation>No hay ninguna capa debajo: elija otra para combinar.</translation>
    </message>
    <message>
        <source>There is no model yet: add a folder with a Stable Diffusion model in diffusers&apos; layout.</source>
        <translation>Aún no hay ningún modelo: añada una carpeta con un modelo Stable Diffusion en el formato de diffusers.</translation>
    </message>
    <message>
        <source>There is no model {wanted} here: choose one of {names}.</source>
        <translation>Aquí no hay ningún modelo {wanted}: elija uno de estos: {names}.</translation>
    </message>
    <message>
        <source>There is no picture to enlarge: open or paste one first.</source>
        <extracomment>The most pixels on a side of what is made: what a document can have.</extracomment>
        <translation>No hay imagen que ampliar: abra o pegue una primero.</translation>
    </message>
    <message>
        <source>There is no picture to go on with: open one first.</source>
        <translation>No hay imagen con la que continuar: abra una primero.</translation>
    </message>
    <message>
        <source>There is no picture to start from: open or paste one first.</source>
        <translation>No hay imagen de la que partir: abra o pegue una primero.</translation>
    </message>
    <message>
        <source>There is no result to save: run first.</source>
        <translation>No hay ningún resultado que guardar: ejecute primero.</translation>
    </message>
    <message>
        <source>There is no run to go on from: start one first.</source>
        <translation>No hay ninguna ejecución que continuar: inicie una primero.</translation>
    </message>
    <message>
        <source>There is no sampler called {sampler!r}: use one of {names}.</source>
        <translation>No hay ningún muestreador llamado {sampler!r}: use uno de estos: {names}.</translation>
    </message>
    <message>
        <source>There is no wildcard __{wildcard}__: put a file {wildcard}.txt with a choice on each line into {folder}.</source>
        <extracomment>What the library would take for notation of its own, and stands for itself in a prompt.</extracomment>
        <translation>No existe el comodín __{wildcard}__: ponga un archivo {wildcard}.txt con una opción por línea en {folder}.</translation>
    </message>
    <message>
        <source>There is no {title} {name!r} here: put its file into one of the models&apos; folders.</source>
        <translation>{title} {name!r} no está aquí: ponga su archivo en una de las carpetas de modelos.</translation>
    </message>
    <message>
        <source>There is not enough memory for this run: make the picture smaller, or close other programs.</source>
        <translation>No hay memoria suficiente para esta ejecución: haga la imagen más pequeña o cierre otros programas.</translation>
    </message>
    <message>
        <source>There is nothing to keep: write the style&apos;s words as the prompt, and give it a name.</source>
        <translation>No hay nada que guardar: escriba las palabras del estilo como prompt y dele un nombre.</translation>
    </message>
    <message>
        <source>There is nothing to lay out: make the grid&apos;s runs first.</source>
        <translation>No hay nada que disponer: haga antes las ejecuciones de la cuadrícula.</translation>
    </message>
    <message>
        <source>This IP-Adapter is of a kind that is not known here: choose another.</source>
        <translation>Este IP-Adapter es de un tipo que no se conoce aquí: elija otro.</translation>
    </message>
    <message>
        <source>This is done to one layer at a time: choose a layer of the group.</source>
        <translation>Esto se hace con una sola capa: elija una capa del grupo.</translation>
    </message>
    <message>
        <source>This is the mask. Paint more of it with the brush, take away with the right button; {edit.undo} undoes. Everything outside stays as it is, to the byte.</source>
        <translation>Esta es la máscara. Pinte más con el pincel, quite con el botón derecho; {edit.undo} deshace. Todo lo de fuera queda como está, byte por byte.</translation>
    </message>
    <message>
        <source>This machine has no {device} device: choose cpu, or leave the choice to the studio.</source>
        <translation>Este equipo no tiene dispositivo {device}: elija cpu o deje que elija el estudio.</translation>
    </message>
    <message>
        <source>This model cannot be sampled with {sampler}: choose the model&apos;s own sampler or euler.</source>
        <translation>Este modelo no se puede muestrear con {sampler}: elija el muestreador del modelo o euler.</translation>
    </message>
    <message>
        <source>This model cannot make near variations of a picture: set the variation to 0.</source>
        <translation>Este modelo no puede hacer variaciones cercanas de una imagen: ponga la variación en 0.</translation>
    </message>
    <message>
        <source>This model cannot take another mask in mid-run: start a new run with it.</source>
        <extracomment>The parts of a block state that picture and mask make; those that begin with &quot;blend&quot; are of `families.modular`. Those that hold the mask.</extracomment>
        <translation>Este modelo no admite otra máscara a mitad de ejecución: inicie otra con ella.</translation>
    </message>
    <message>
        <source>This model cannot take another picture or a soft mask: use a hard mask.</source>
        <translation>Este modelo no admite otra imagen ni una máscara suave: use una máscara dura.</translation>
    </message>
    <message>
        <source>This model does not take a negative prompt</source>
        <translation>Este modelo no admite prompt negativo</translation>
    </message>
    <message>
        <source>This model has no blocks that are compiled one by one: leave compiling off.</source>
        <translation>Este modelo no tiene bloques que se compilen uno a uno: deje la compilación desactivada.</translation>
    </message>
    <message>
        <source>This model has no class {name!r}: choose one of its {count} classes.</source>
        <translation>Este modelo no tiene la clase {name!r}: elija una de sus {count} clases.</translation>
    </message>
    <message>
        <source>This model makes pictures of classes: choose at least one in place of a prompt.</source>
        <translation>Este modelo hace imágenes de clases: elija al menos una en lugar de un prompt.</translation>
    </message>
    <message>
        <source>This model takes one prompt for the whole picture: take the regions out.</source>
        <translation>Este modelo admite un prompt para toda la imagen: quite las regiones.</translation>
    </message>
    <message>
        <source>This model takes the guidance as a number at every step: take its interval out.</source>
        <translation>Este modelo toma la guía como un número en cada paso: quite su intervalo.</translation>
    </message>
    <message>
        <source>This run has no mask to change: start a new run to repaint one.</source>
        <translation>Esta ejecución no tiene máscara que cambiar: inicie otra para repintar una.</translation>
    </message>
    <message>
        <source>This run is not in the journal any more: start a new one.</source>
        <translation>Esta ejecución ya no está en el diario: inicie otra.</translation>
    </message>
    <message>
        <source>This run needs about {needed} GB of memory, and {free} GB are free: choose a smaller model or a narrower precision in Settings, or close other programs.</source>
        <translation>Esta ejecución necesita unos {needed} GB de memoria y hay {free} GB libres: elija un modelo más pequeño o una precisión menor en Ajustes, o cierre otros programas.</translation>
    </message>
    <message>
        <source>This run needs about {needed} GB of memory, and {free} GB are free: choose a smaller size, a smaller model or a narrower precision in Settings, or close other programs.</source>
        <translation>Esta ejecución necesita unos {needed} GB de memoria y hay {free} GB libres: elija un tamaño menor, un modelo más pequeño o una precisión menor en Ajustes, o cierre otros programas.</translation>
    </message>
    <message>
        <source>This sampler cannot do {steps} steps: choose fewer, or another sampler.</source>
        <translation>Este muestreador no puede hacer {steps} pasos: elija menos u otro muestreador.</translation>
    </message>
    <message>
        <source>This sampler is not made for this model: choose another.</source>
        <translation>Este muestreador no está hecho para este modelo: elija otro.</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Mosaico</translation>
    </message>
    <message>
        <source>Time for previews</source>
        <translation>Tiempo para vistas previas</translation>
    </message>
    <message>
        <source>Titles by which panels can be moved, tabbed and floated</source>
        <translation>Títulos con los que los paneles se mueven, se agrupan y se separan</translation>
    </message>
    <message>
        <source>Tokens in the negative prompt</source>
        <translation>Tokens del prompt negativo</translation>
    </message>
    <message>
        <source>Tokens in the prompt</source>
        <translation>Tokens del prompt</translation>
    </message>
    <message>
        <source>Tokens in the prompt, and in the chunks that hold them</source>
        <translation>Tokens del prompt, y de los bloques que los contienen</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>Tool options</source>
        <translation>Opciones de la herramienta</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>Six settings of the brush have to stand beside one another on 1280 pixels, in every language.</extracomment>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Top edge</source>
        <translation>Borde superior</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Recorrido por la ventana</translation>
    </message>
    <message>
        <source>Trigger words: {words}</source>
        <translation>Palabras clave: {words}</translation>
    </message>
    <message>
        <source>Triton, which compiling for the GPU needs, is not installed: leave compiling off.</source>
        <translation>Triton, necesario para compilar para la GPU, no está instalado: deje la compilación desactivada.</translation>
    </message>
    <message>
        <source>Turn group</source>
        <translation>Girar grupo</translation>
    </message>
    <message>
        <source>Turn layer</source>
        <translation>Girar capa</translation>
    </message>
    <message>
        <source>Turn layer by an angle...</source>
        <translation>Girar la capa un ángulo...</translation>
    </message>
    <message>
        <source>Turn layer left by 90°</source>
        <translation>Girar capa 90° a la izquierda</translation>
    </message>
    <message>
        <source>Turn layer right by 90°</source>
        <translation>Girar capa 90° a la derecha</translation>
    </message>
    <message>
        <source>Turn the layer about its middle by any angle</source>
        <translation>Girar la capa sobre su centro en cualquier ángulo</translation>
    </message>
    <message>
        <source>Turned, the layer would be longer than {most} pixels: make it smaller first.</source>
        <translation>Girada, la capa mediría más de {most} píxeles: hágala antes más pequeña.</translation>
    </message>
    <message>
        <source>Two axes go over the same parameter: choose another for one of them.</source>
        <translation>Dos ejes recorren el mismo parámetro: elija otro para uno de ellos.</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Escriba un comando</translation>
    </message>
    <message>
        <source>Type a part of a name, or open the list: the class is added to those that are blended</source>
        <translation>Escriba parte de un nombre o abra la lista: la clase se añade a las que se mezclan</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Pixels by which grow, shrink and feather change the mask from the menu.</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Desagrupar</translation>
    </message>
    <message>
        <source>Ungroup layers</source>
        <translation>Desagrupar capas</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Until which share of the steps the guide holds</source>
        <translation>Hasta qué parte de los pasos vale el control</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>Update a kept mask</source>
        <translation>Actualizar una máscara guardada</translation>
    </message>
    <message>
        <source>Update the kept mask</source>
        <translation>Actualizar la máscara guardada</translation>
    </message>
    <message>
        <source>Upscaler</source>
        <translation>Ampliador</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use a kept mask</source>
        <translation>Usar una máscara guardada</translation>
    </message>
    <message>
        <source>Use as this model&apos;s VAE</source>
        <translation>Usar como VAE de este modelo</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>Usar sus ajustes</translation>
    </message>
    <message>
        <source>Use the kept mask</source>
        <translation>Usar la máscara guardada</translation>
    </message>
    <message>
        <source>Use the result&apos;s prompt</source>
        <translation>Usar el prompt del resultado</translation>
    </message>
    <message>
        <source>Use the result&apos;s seed</source>
        <translation>Usar la semilla del resultado</translation>
    </message>
    <message>
        <source>Use the result&apos;s settings</source>
        <translation>Usar los ajustes del resultado</translation>
    </message>
    <message>
        <source>Use the tool at the keyboard cursor: brush, wand, fill or object (Alt: take away)</source>
        <translation>Usar la herramienta en el cursor de teclado: pincel, varita, relleno u objeto (Alt: quitar)</translation>
    </message>
    <message numerus="yes">
        <source>Used in %n runs:</source>
        <translation>
            <numerusform>Usado en %n ejecución:</numerusform>
            <numerusform>Usado en %n ejecuciones:</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual distance of dabs</source>
        <translation>Distancia habitual de los toques</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Variation seed</source>
        <translation>Semilla var.</translation>
    </message>
    <message>
        <source>Variation strength</source>
        <translation>Fuerza var.</translation>
    </message>
    <message>
        <source>Vary picture</source>
        <translation>Variar imagen</translation>
    </message>
    <message>
        <source>Vary the picture</source>
        <translation>Variar</translation>
    </message>
    <message>
        <source>Version {version}  ·  Python {python_version}  ·  Qt {qt_version}</source>
        <translation>Versión {version}  ·  Python {python_version}  ·  Qt {qt_version}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Watch steps</source>
        <translation>Ver los pasos</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>Acuarela</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>Peso de {name}</translation>
    </message>
    <message>
        <source>Weight of {name} in region {place}</source>
        <translation>Peso de {name} en la región {place}</translation>
    </message>
    <message>
        <source>What a SAM or SAM 2 model from your folders takes for an object, in a box or where you click</source>
        <translation>Lo que un modelo SAM o SAM 2 de sus carpetas toma por un objeto, en un recuadro o donde haga clic</translation>
    </message>
    <message>
        <source>What a pen&apos;s pressure changes, and by which curve</source>
        <translation>Qué cambia la presión de un lápiz, y con qué curva</translation>
    </message>
    <message>
        <source>What is made of the picture before the guide sees it</source>
        <translation>Qué se hace de la imagen antes de que el control la vea</translation>
    </message>
    <message>
        <source>What is tinted is painted anew</source>
        <translation>Lo teñido se pinta de nuevo</translation>
    </message>
    <message>
        <source>What it costs differs from model to model: ldm-studio bench --only cache --model NAME measures it. U-Nets, Stable Diffusion 3 and FLUX.2 have none.</source>
        <translation>Su coste varía de un modelo a otro: ldm-studio bench --only cache --model NAME lo mide. Las U-Net, Stable Diffusion 3 y FLUX.2 no tienen.</translation>
    </message>
    <message>
        <source>What should be here</source>
        <translation>Qué debe haber aquí</translation>
    </message>
    <message>
        <source>What should be painted here?</source>
        <translation>¿Qué se debe pintar aquí?</translation>
    </message>
    <message>
        <source>What stands out by its colours inside a box</source>
        <translation>Lo que destaca por sus colores dentro de un recuadro</translation>
    </message>
    <message>
        <source>What the guide looks at</source>
        <translation>Lo que mira el control</translation>
    </message>
    <message>
        <source>What the guide sees</source>
        <translation>Lo que ve el control</translation>
    </message>
    <message>
        <source>What the message offers</source>
        <translation>Lo que ofrece el mensaje</translation>
    </message>
    <message>
        <source>What the next run takes, and what is free, about</source>
        <translation>Lo que necesita la próxima ejecución y lo que hay libre, más o menos</translation>
    </message>
    <message>
        <source>What the picture should not show; acts where guidance is above 1</source>
        <translation>Lo que la imagen no debe mostrar; actúa con una guía mayor que 1</translation>
    </message>
    <message>
        <source>What the picture should show (earlier prompts: Alt+Up, Alt+Down; weight of words: Ctrl+Up, Ctrl+Down).
{red|blue} and __colour__ are chosen anew for each run, the latter from colour.txt among the wildcards.</source>
        <translation>Lo que la imagen debe mostrar (prompts anteriores: Alt+Arriba, Alt+Abajo; peso de las palabras: Ctrl+Arriba, Ctrl+Abajo).
{red|blue} y __colour__ se eligen de nuevo en cada ejecución, el último de colour.txt entre los comodines.</translation>
    </message>
    <message>
        <source>What the steps of runs may take on disk; the oldest thin out first</source>
        <translation>Lo que pueden ocupar en disco los pasos de las ejecuciones; los más antiguos se reducen primero</translation>
    </message>
    <message>
        <source>What to keep out of the picture</source>
        <translation>Lo que debe quedar fuera de la imagen</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>Rueda, pellizco</translation>
    </message>
    <message>
        <source>Where it was used</source>
        <translation>Dónde se usó</translation>
    </message>
    <message>
        <source>Where the region is: click to show it as the mask, or to take the mask for it</source>
        <translation>Dónde está la región: haga clic para mostrarla como máscara o para tomar la máscara para ella</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Width of the frame</source>
        <translation>Ancho del marco</translation>
    </message>
    <message>
        <source>Wildcards&apos; folder...</source>
        <translation>Carpeta de comodines...</translation>
    </message>
    <message>
        <source>Without guidance in the first tenth of the steps the bundled model&apos;s pictures stay the same to 59 dB, without it in the last fifth to 23 dB, which is plain to see.</source>
        <extracomment>As measured: see &quot;Faster&quot; in docs/families.md.</extracomment>
        <translation>Sin guía en la primera décima parte de los pasos, las imágenes del modelo incluido quedan iguales hasta 59 dB; sin ella en la última quinta parte, hasta 23 dB, lo que se ve claramente.</translation>
    </message>
    <message>
        <source>Without it the brush is the same however hard the pen is pressed</source>
        <translation>Sin esto el pincel es igual por mucho que se presione el lápiz</translation>
    </message>
    <message>
        <source>Words that the model knows</source>
        <extracomment>Letters, with what joins them: &quot;t-shirt&quot;, &quot;o&apos;clock&quot;. Words that carry no picture: any model may ignore them.</extracomment>
        <translation>Palabras que el modelo conoce</translation>
    </message>
    <message>
        <source>Work out the digest</source>
        <translation>Calcular el resumen</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Workspace: {name}</source>
        <translation>Espacio de trabajo: {name}</translation>
    </message>
    <message>
        <source>Write {place} into it where prompts are to go; else they come before it.</source>
        <translation>Escriba {place} donde deban ir los prompts; si no, va delante de ellos.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom at the pointer (Shift+wheel: pan sideways)</source>
        <translation>Zoom en el puntero (Mayús+rueda: desplazar de lado)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>a layer of {name}</source>
        <translation>una capa de {name}</translation>
    </message>
    <message>
        <source>a mask kept in {name}</source>
        <translation>una máscara guardada en {name}</translation>
    </message>
    <message>
        <source>a mask or picture in the journal</source>
        <translation>una máscara o imagen del diario</translation>
    </message>
    <message>
        <source>a mask or picture in {name}</source>
        <translation>una máscara o imagen de {name}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>another mask</source>
        <translation>otra máscara</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>otra imagen</translation>
    </message>
    <message>
        <source>attention in slices</source>
        <translation>la atención por partes</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>autocodificador</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>decodificando</translation>
    </message>
    <message>
        <source>distance between dabs, as a share of their diameter; 0: as close as it has to be</source>
        <translation>distancia entre toques, como parte de su diámetro; 0: tan juntos como haga falta</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>ampliado</translation>
    </message>
    <message>
        <source>everything at once</source>
        <extracomment>What each level does, as it is told to the user. Each includes those before it.</extracomment>
        <translation>todo a la vez</translation>
    </message>
    <message>
        <source>from step {step}</source>
        <translation>desde el paso {step}</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>desde el principio</translation>
    </message>
    <message numerus="yes">
        <source>group of %n layers</source>
        <translation>
            <numerusform>grupo de %n capa</numerusform>
            <numerusform>grupo de %n capas</numerusform>
        </translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>guía</translation>
    </message>
    <message>
        <source>guidance from {start:.0%} to {end:.0%}</source>
        <translation>guía del {start:.0%} al {end:.0%}</translation>
    </message>
    <message>
        <source>guidance in all steps</source>
        <translation>guía en todos los pasos</translation>
    </message>
    <message>
        <source>guidance schedule</source>
        <translation>programa de guía</translation>
    </message>
    <message>
        <source>guidance {before:g} to {after:g}</source>
        <translation>guía {before:g} a {after:g}</translation>
    </message>
    <message>
        <source>guidance: {words}</source>
        <translation>guía: {words}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>how much a stroke masks</source>
        <translation>cuánto enmascara un trazo</translation>
    </message>
    <message>
        <source>in {group}</source>
        <translation>en {group}</translation>
    </message>
    <message>
        <source>its folder does not exist: create it or choose another</source>
        <translation>su carpeta no existe: créela o elija otra</translation>
    </message>
    <message>
        <source>its folder is not a folder: choose another</source>
        <translation>su carpeta no es una carpeta: elija otra</translation>
    </message>
    <message>
        <source>its name is too long: choose a shorter one</source>
        <translation>su nombre es demasiado largo: elija uno más corto</translation>
    </message>
    <message>
        <source>keys [ and ]</source>
        <translation>teclas [ y ]</translation>
    </message>
    <message>
        <source>keys { and }</source>
        <translation>teclas { y }</translation>
    </message>
    <message>
        <source>less memory</source>
        <translation>menos memoria</translation>
    </message>
    <message>
        <source>loading</source>
        <extracomment>Parameters that a run under way can take over.</extracomment>
        <translation>cargando</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>negative prompt</source>
        <translation>prompt negativo</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>sin prompt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nada cambia</translation>
    </message>
    <message>
        <source>own sampler</source>
        <translation>muestreador propio</translation>
    </message>
    <message>
        <source>paused at step {step}</source>
        <translation>en pausa en el paso {step}</translation>
    </message>
    <message>
        <source>previews {share:.0%}</source>
        <translation>vistas {share:.0%}</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>sampler: {name}</source>
        <translation>muestreador: {name}</translation>
    </message>
    <message>
        <source>second text encoder</source>
        <translation>segundo codificador de texto</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>semilla {seed}</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>smooths a shaking hand</source>
        <translation>suaviza el temblor de la mano</translation>
    </message>
    <message>
        <source>step {step} of {total}</source>
        <translation>paso {step} de {total}</translation>
    </message>
    <message>
        <source>step {stop_after}</source>
        <translation>paso {stop_after}</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>fuerza</translation>
    </message>
    <message>
        <source>text encoder</source>
        <extracomment>Parts that encode what a run starts from: prompts and pictures.</extracomment>
        <translation>codificador de texto</translation>
    </message>
    <message>
        <source>the VAE in small tiles</source>
        <translation>el VAE en mosaicos pequeños</translation>
    </message>
    <message>
        <source>the disk is full: free some space and save again</source>
        <translation>el disco está lleno: libere espacio y guarde de nuevo</translation>
    </message>
    <message>
        <source>the disk quota is used up: free some space and save again</source>
        <translation>la cuota de disco está agotada: libere espacio y guarde de nuevo</translation>
    </message>
    <message>
        <source>the folder cannot be written to: choose another</source>
        <translation>no se puede escribir en la carpeta: elija otra</translation>
    </message>
    <message>
        <source>the mask in the journal</source>
        <translation>la máscara del diario</translation>
    </message>
    <message>
        <source>the mask in {name}</source>
        <translation>la máscara de {name}</translation>
    </message>
    <message>
        <source>the mask of a region</source>
        <translation>la máscara de una región</translation>
    </message>
    <message>
        <source>the model&apos;s layers fetched one by one</source>
        <translation>las capas del modelo traídas una a una</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>el del modelo</translation>
    </message>
    <message>
        <source>the picture in the journal</source>
        <translation>la imagen del diario</translation>
    </message>
    <message>
        <source>the picture in {name}</source>
        <translation>la imagen de {name}</translation>
    </message>
    <message>
        <source>the source in {name}</source>
        <translation>el origen de {name}</translation>
    </message>
    <message>
        <source>there is a folder of that name: choose another name</source>
        <translation>hay una carpeta con ese nombre: elija otro nombre</translation>
    </message>
    <message>
        <source>third text encoder</source>
        <translation>tercer codificador de texto</translation>
    </message>
    <message>
        <source>transformer</source>
        <translation>transformer</translation>
    </message>
    <message>
        <source>upscaler</source>
        <extracomment>The kinds of files that a recipe names, as they are told to the user.</extracomment>
        <translation>ampliador</translation>
    </message>
    <message>
        <source>variation seed</source>
        <translation>semilla de variación</translation>
    </message>
    <message>
        <source>variation strength</source>
        <translation>fuerza de variación</translation>
    </message>
    <message>
        <source>variation {near}</source>
        <translation>variación {near}</translation>
    </message>
    <message>
        <source>with a mask</source>
        <translation>con máscara</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>{begun}: {words} (step {step} of {total})</source>
        <translation>{begun}: {words} (paso {step} de {total})</translation>
    </message>
    <message>
        <source>{count} variations cannot be made at once: choose 1 to {max_cells}.</source>
        <translation>No se pueden hacer {count} variaciones a la vez: elija de 1 a {max_cells}.</translation>
    </message>
    <message>
        <source>{family}, {side} px, {megabytes:,.0f} MB
{path}</source>
        <translation>{family}, {side} px, {megabytes:,.0f} MB
{path}</translation>
    </message>
    <message>
        <source>{guidance:g} from {share:.0%}</source>
        <translation>{guidance:g} desde {share:.0%}</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} está libre.</translation>
    </message>
    <message>
        <source>{key} is used by the canvas itself: press another key.</source>
        <translation>{key} la usa el propio lienzo: pulse otra tecla.</translation>
    </message>
    <message>
        <source>{key} is used for this already.</source>
        <translation>{key} ya se usa para esto.</translation>
    </message>
    <message>
        <source>{key} is used for {title}, which would lose it.</source>
        <translation>{key} se usa para «{title}», que la perdería.</translation>
    </message>
    <message>
        <source>{model} takes no {kind}s here: take them out of the run, or choose another model.</source>
        <translation>{model} no admite aquí {kind}: quítelos de la ejecución o elija otro modelo.</translation>
    </message>
    <message>
        <source>{model} uses the VAE {name} from the next run on.</source>
        <translation>{model} usa el VAE {name} desde la próxima ejecución.</translation>
    </message>
    <message>
        <source>{name} asks for {kind} as its {part}, which this program does not run: choose another model.</source>
        <extracomment>Parts without weights, read by transformers. Parts that a folder may have and that no run here needs.</extracomment>
        <translation>{name} pide {kind} como {part}, que este programa no ejecuta: elija otro modelo.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>No se puede leer {name}: {strerror}.</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} copia</translation>
    </message>
    <message>
        <source>{name} could not be encoded as {kind}: use PNG.</source>
        <translation>No se pudo codificar {name} como {kind}: use PNG.</translation>
    </message>
    <message>
        <source>{name} could not be read ({why}): choose another folder.</source>
        <extracomment>So many layers at most come of a folder.</extracomment>
        <translation>No se pudo leer {name} ({why}): elija otra carpeta.</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>No se pudo escribir {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} does not fit this model: choose an IP-Adapter made for it.</source>
        <extracomment>Attention heads of the published encoders (CLIP ViT-B, L, H and bigG), by width.</extracomment>
        <translation>{name} no encaja con este modelo: elija un IP-Adapter hecho para él.</translation>
    </message>
    <message>
        <source>{name} finds what you click or box in.</source>
        <translation>{name} encuentra lo que se pulsa o se encuadra.</translation>
    </message>
    <message>
        <source>{name} guides the next run.</source>
        <translation>{name} controla la próxima ejecución.</translation>
    </message>
    <message>
        <source>{name} has blend modes that are shown as normal: {names}.</source>
        <translation>{name} tiene modos de fusión que se muestran como normal: {names}.</translation>
    </message>
    <message>
        <source>{name} has effects, adjustments or modes that are not known here: its own picture is shown, and its layers lie hidden below.</source>
        <translation>{name} tiene efectos, ajustes o modos que no se conocen aquí: se muestra su propia imagen, y sus capas quedan ocultas debajo.</translation>
    </message>
    <message>
        <source>{name} has groups in groups too deep to be opened: flatten some of them first.</source>
        <translation>{name} tiene grupos demasiado anidados para abrirse: acople antes algunos.</translation>
    </message>
    <message>
        <source>{name} has groups with masks, which were opened as one layer each: {names}.</source>
        <translation>{name} tiene grupos con máscaras, que se abrieron como una capa cada uno: {names}.</translation>
    </message>
    <message>
        <source>{name} has layers that could not be read and were left out: {names}.</source>
        <translation>{name} tiene capas que no se pudieron leer y se omitieron: {names}.</translation>
    </message>
    <message>
        <source>{name} has more than {max_layers} layers: merge some of them first.</source>
        <translation>{name} tiene más de {max_layers} capas: combine antes algunas.</translation>
    </message>
    <message>
        <source>{name} has no known ending: use one of {names}.</source>
        <translation>{name} no tiene una extensión conocida: use una de estas: {names}.</translation>
    </message>
    <message>
        <source>{name} has no size that can be opened: use a backup.</source>
        <translation>{name} no tiene un tamaño que se pueda abrir: use una copia de seguridad.</translation>
    </message>
    <message>
        <source>{name} has no {part}, which models of its kind need: get the model again.</source>
        <translation>{name} no tiene {part}, que los modelos de su tipo necesitan: consiga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} has {width}x{height} pixels, more than the {max_pixels} million that can be opened: scale it down first.</source>
        <extracomment>Private PNG chunks with the source and the mask of a run: ancillary, private, not safe to copy after an edit. The same for each mask and picture that was put in on the way.</extracomment>
        <translation>{name} tiene {width}x{height} píxeles, más de los {max_pixels} millones que se pueden abrir: redúzcalo antes.</translation>
    </message>
    <message>
        <source>{name} has {width}x{height} pixels, too many: scale it down first.</source>
        <translation>{name} tiene {width}x{height} píxeles, demasiados: redúzcalo antes.</translation>
    </message>
    <message>
        <source>{name} holds a file of more than 2 GB: it was not opened.</source>
        <translation>{name} contiene un archivo de más de 2 GB: no se abrió.</translation>
    </message>
    <message>
        <source>{name} holds no LDM Studio recipe: use a result that LDM Studio saved as PNG.</source>
        <translation>{name} no contiene ninguna receta de LDM Studio: use un resultado que LDM Studio guardó como PNG.</translation>
    </message>
    <message>
        <source>{name} holds no picture that can be opened: choose another folder.</source>
        <translation>{name} no contiene ninguna imagen que se pueda abrir: elija otra carpeta.</translation>
    </message>
    <message>
        <source>{name} holds too many files to be a project: it was not opened.</source>
        <extracomment>What a layer with a mask was made of: its pixels, its mask, and the mask of the run that made it.</extracomment>
        <translation>{name} contiene demasiados archivos para ser un proyecto: no se abrió.</translation>
    </message>
    <message>
        <source>{name} holds {count} pictures: the first {most} become layers.</source>
        <translation>{name} contiene {count} imágenes: las primeras {most} pasan a ser capas.</translation>
    </message>
    <message>
        <source>{name} is a ControlNet for several kinds of pictures, or a LoRA of one, which is not run here: choose one that was made for a single kind.</source>
        <translation>{name} es un ControlNet para varios tipos de imágenes, o un LoRA de uno, que no se ejecuta aquí: elija uno hecho para un solo tipo.</translation>
    </message>
    <message>
        <source>{name} is a ControlNet for {family}, and the model is {model}: choose one that fits.</source>
        <extracomment>What a ControlNet has in common with its U-Net.</extracomment>
        <translation>{name} es un ControlNet para {family}, y el modelo es {model}: elija uno que encaje.</translation>
    </message>
    <message>
        <source>{name} is a LoRA for {family}, and the model is {model}: choose one that fits.</source>
        <translation>{name} es un LoRA para {family}, y el modelo es {model}: elija uno que encaje.</translation>
    </message>
    <message>
        <source>{name} is a folder: choose a picture file.</source>
        <translation>{name} es una carpeta: elija un archivo de imagen.</translation>
    </message>
    <message>
        <source>{name} is a {kind}, which cannot be run here: choose one of {names}.</source>
        <translation>{name} es un {kind}, que no se puede ejecutar aquí: elija uno de estos: {names}.</translation>
    </message>
    <message>
        <source>{name} is added to the next run.</source>
        <translation>{name} se añade a la próxima ejecución.</translation>
    </message>
    <message>
        <source>{name} is an IP-Adapter for {family}, and the model is {model}: choose one that fits.</source>
        <translation>{name} es un IP-Adapter para {family}, y el modelo es {model}: elija uno que encaje.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be opened: use a backup.</source>
        <translation>{name} está dañado y no se puede abrir: use una copia de seguridad.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short and cannot be opened: get it again from its source.</source>
        <translation>{name} está dañado o incompleto y no se puede abrir: consígalo de nuevo de su origen.</translation>
    </message>
    <message>
        <source>{name} is damaged, or no Photoshop file, and cannot be opened.</source>
        <translation>{name} está dañado, o no es un archivo de Photoshop, y no se puede abrir.</translation>
    </message>
    <message>
        <source>{name} is larger than 2 GB and cannot be opened: use a smaller copy.</source>
        <translation>{name} supera los 2 GB y no se puede abrir: use una copia más pequeña.</translation>
    </message>
    <message>
        <source>{name} is larger than 2 GB: scale it down first.</source>
        <extracomment>What reading one layer or the picture may take of memory, in bytes.</extracomment>
        <translation>{name} supera los 2 GB: redúzcalo antes.</translation>
    </message>
    <message>
        <source>{name} is locked: unlock it first.</source>
        <translation>{name} está bloqueada: desbloquéela antes.</translation>
    </message>
    <message>
        <source>{name} is made otherwise than ControlNets are: choose another.</source>
        <translation>{name} está hecho de otro modo que los ControlNet: elija otro.</translation>
    </message>
    <message>
        <source>{name} is not RGB of 8 or 16 bit: only its picture was opened, as sRGB.</source>
        <translation>{name} no es RGB de 8 o 16 bits: solo se abrió su imagen, como sRGB.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read: use PNG, JPEG, WebP, TIFF or AVIF.</source>
        <translation>{name} no es una imagen que se pueda leer: use PNG, JPEG, WebP, TIFF o AVIF.</translation>
    </message>
    <message>
        <source>{name} is not an OpenRaster project: choose an .ora file.</source>
        <translation>{name} no es un proyecto OpenRaster: elija un archivo .ora.</translation>
    </message>
    <message>
        <source>{name} is not made as IP-Adapters are: choose another.</source>
        <translation>{name} no está hecho como los IP-Adapter: elija otro.</translation>
    </message>
    <message>
        <source>{name} looks at faces through a network that is not part of this program: choose another.</source>
        <translation>{name} mira caras con una red que no es parte de este programa: elija otro.</translation>
    </message>
    <message>
        <source>{name} must end in .png: only PNG carries the recipe with source and mask.</source>
        <translation>{name} debe acabar en .png: solo PNG lleva la receta con origen y máscara.</translation>
    </message>
    <message>
        <source>{name} needs about {needed:.1f} GB, and {free:.1f} GB are free: it may fail</source>
        <translation>{name} necesita unos {needed:.1f} GB y hay {free:.1f} GB libres: puede fallar</translation>
    </message>
    <message>
        <source>{name} needs the picture encoder that it was trained with, of width {width}, which is not in the models&apos; folders: put it there (for instance as image_encoder/model.safetensors).</source>
        <translation>{name} necesita el codificador de imagen con el que se entrenó, de anchura {width}, que no está en las carpetas de modelos: póngalo ahí (por ejemplo como image_encoder/model.safetensors).</translation>
    </message>
    <message>
        <source>{name} paints the next run.</source>
        <extracomment>Families whose LoRAs fit one another.</extracomment>
        <translation>{name} pinta la próxima ejecución.</translation>
    </message>
    <message>
        <source>{name} slider</source>
        <translation>{name}: deslizador</translation>
    </message>
    <message>
        <source>{name} tells how it was made: File &gt; Use its settings takes that over.</source>
        <translation>{name} dice cómo se hizo: Archivo &gt; Usar sus ajustes lo pasa a los paneles.</translation>
    </message>
    <message>
        <source>{name} was made for another model than this one: choose a ControlNet that fits.</source>
        <translation>{name} se hizo para otro modelo: elija un ControlNet que encaje.</translation>
    </message>
    <message>
        <source>{name} would make {width}x{height} pixels of this picture, more than the {max_side} on a side that a picture can have: crop it, or choose an upscaler with a smaller factor.</source>
        <translation>{name} haría de esta imagen {width}x{height} píxeles, más de los {max_side} por lado que puede tener una imagen: recórtela o elija un ampliador de factor menor.</translation>
    </message>
    <message>
        <source>{name} {before:g} to {after:g}</source>
        <translation>{name} {before:g} a {after:g}</translation>
    </message>
    <message>
        <source>{name}, {share:.0%} of the picture</source>
        <translation>{name}, {share:.0%} de la imagen</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{parent} has {group} of {count} parts of its weights: get the model again.</source>
        <translation>{parent} tiene {group} de {count} partes de sus pesos: consiga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} belongs to {family}, which cannot be run here.</source>
        <translation>{path} es de {family}, que no se puede ejecutar aquí.</translation>
    </message>
    <message>
        <source>{path} cannot be read: get the model again.</source>
        <translation>No se puede leer {path}: consiga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} changes nothing in this model: choose a LoRA that was made for it.</source>
        <translation>{path} no cambia nada en este modelo: elija un LoRA hecho para él.</translation>
    </message>
    <message>
        <source>{path} could not find the object ({kind}): there may be too little memory, or try another model.</source>
        <extracomment>What a configuration calls its model, and whether pictures are squeezed into a square; else room is left beside them. By which colours are shifted and divided where a folder does not say: ImageNet&apos;s.</extracomment>
        <translation>{path} no pudo encontrar el objeto ({kind}): quizá falte memoria, o pruebe con otro modelo.</translation>
    </message>
    <message>
        <source>{path} does not exist: check the name.</source>
        <translation>{path} no existe: revise el nombre.</translation>
    </message>
    <message>
        <source>{path} does not fit its configuration ({name}): get the model again.</source>
        <translation>{path} no encaja con su configuración ({name}): consiga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} does not fit the model in {parent}: choose a file and a folder of one model.</source>
        <translation>{path} no encaja con el modelo de {parent}: elija un archivo y una carpeta de un mismo modelo.</translation>
    </message>
    <message>
        <source>{path} does not fit this model, or is of a kind that cannot be read.</source>
        <translation>{path} no encaja con este modelo, o es de un tipo que no se puede leer.</translation>
    </message>
    <message>
        <source>{path} holds more than weights, and might run a program: it was not opened.</source>
        <translation>{path} contiene más que pesos y podría ejecutar un programa: no se abrió.</translation>
    </message>
    <message>
        <source>{path} holds no VAE for models of {title}: choose another VAE.</source>
        <translation>{path} no contiene un VAE para modelos de {title}: elija otro VAE.</translation>
    </message>
    <message>
        <source>{path} holds no model but {kind}: choose another file.</source>
        <translation>{path} no contiene un modelo sino {kind}: elija otro archivo.</translation>
    </message>
    <message>
        <source>{path} holds no weights: choose another file.</source>
        <translation>{path} no contiene pesos: elija otro archivo.</translation>
    </message>
    <message>
        <source>{path} holds no whole model but {kind}: choose another file.</source>
        <translation>{path} no contiene un modelo entero sino {kind}: elija otro archivo.</translation>
    </message>
    <message>
        <source>{path} is a GGUF of the kind {name!r}, which cannot be run here.</source>
        <translation>{path} es un GGUF del tipo {name!r}, que no se puede ejecutar aquí.</translation>
    </message>
    <message>
        <source>{path} is a pickle, which can run any program when it is opened: `ldm-studio convert` makes a safetensors file of it.</source>
        <extracomment>Folders without models that may be huge.</extracomment>
        <translation>{path} es un pickle, que puede ejecutar cualquier programa al abrirse: `ldm-studio convert` hace de él un archivo safetensors.</translation>
    </message>
    <message>
        <source>{path} is damaged or was only partly downloaded: get the file again.</source>
        <extracomment>Largest header that is read. The largest of real models have 2 MB; safetensors itself would allow 100 MB.</extracomment>
        <translation>{path} está dañado o se descargó solo en parte: consiga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is damaged or was only partly downloaded: get the model again.</source>
        <translation>{path} está dañado o se descargó solo en parte: consiga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is damaged: it says that it begins with {length} bytes of names. Get the file again.</source>
        <translation>{path} está dañado: dice que empieza con {length} bytes de nombres. Consiga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is made otherwise than models of its kind are ({name}): it cannot be run here.</source>
        <translation>{path} está hecho de otro modo que los modelos de su tipo ({name}): no se puede ejecutar aquí.</translation>
    </message>
    <message>
        <source>{path} is made otherwise than models of its kind are: it cannot be run here.</source>
        <translation>{path} está hecho de otro modo que los modelos de su tipo: no se puede ejecutar aquí.</translation>
    </message>
    <message>
        <source>{path} is missing: get the model again, as a folder in diffusers&apos; layout.</source>
        <translation>Falta {path}: consiga el modelo de nuevo, como carpeta en el formato de diffusers.</translation>
    </message>
    <message>
        <source>{path} is no GGUF file of version 2 or 3: get the file again.</source>
        <translation>{path} no es un archivo GGUF de versión 2 o 3: consiga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is no pickle: choose a file that ends with {names}.</source>
        <extracomment>Runs in the child. `weights_only` refuses everything but tensors and plain containers (torch&apos;s own unpickler).</extracomment>
        <translation>{path} no es un pickle: elija un archivo que acabe en {names}.</translation>
    </message>
    <message>
        <source>{path} is no upscaler of a kind that can be run here: choose one of ESRGAN&apos;s or Real-ESRGAN&apos;s shape.</source>
        <translation>{path} no es un ampliador que se pueda ejecutar aquí: elija uno con la forma de ESRGAN o Real-ESRGAN.</translation>
    </message>
    <message>
        <source>{path} is no {title} but {kind}: choose another file.</source>
        <translation>{path} no es un {title} sino {kind}: elija otro archivo.</translation>
    </message>
    <message>
        <source>{path} is not what a model&apos;s configuration looks like: get the model again.</source>
        <translation>{path} no parece la configuración de un modelo: consiga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is of no kind that is known here: it is left alone.</source>
        <translation>{path} es de un tipo que no se conoce aquí: se deja como está.</translation>
    </message>
    <message>
        <source>{path} is of the kind {kind}, which cannot find objects here: take SAM or SAM 2 in transformers&apos; layout.</source>
        <translation>{path} es del tipo {kind}, que aquí no puede encontrar objetos: use SAM o SAM 2 con la estructura de transformers.</translation>
    </message>
    <message>
        <source>{path} is the backbone of {title} alone: put a folder with a whole model of that family beside it for the text encoders and the VAE.</source>
        <translation>{path} es solo el backbone de {title}: ponga a su lado una carpeta con un modelo entero de esa familia, para los codificadores de texto y el VAE.</translation>
    </message>
    <message>
        <source>{path} is the transformer of {title} alone: put a folder with a whole model of that family, in diffusers&apos; layout, beside it for the text encoders and the VAE.</source>
        <translation>{path} es solo el transformer de {title}: ponga a su lado una carpeta con un modelo entero de esa familia, en el formato de diffusers, para los codificadores de texto y el VAE.</translation>
    </message>
    <message>
        <source>{path} is there already: move it away, or name another file with -o.</source>
        <translation>{path} ya existe: muévalo o nombre otro archivo con -o.</translation>
    </message>
    <message>
        <source>{path} is too large for a configuration file: get the model again.</source>
        <extracomment>The name of the upscaler that comes with the application. Largest configuration file that is read.</extracomment>
        <translation>{path} es demasiado grande para un archivo de configuración: consiga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} lacks {count} of the model&apos;s weights ({first}): get the model again.</source>
        <translation>A {path} le faltan {count} de los pesos del modelo ({first}): consiga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} teaches {count} numbers a word, and this model reads {width}.</source>
        <extracomment>Which encoders a file of an XL embedding teaches.</extracomment>
        <translation>{path} enseña {count} números por palabra, y este modelo lee {width}.</translation>
    </message>
    <message>
        <source>{run.accept} takes the result, {run.dismiss} throws it away, {run.compare} compares. What you take becomes a layer above the picture, which stays as it was. {help.palette} finds everything else.</source>
        <translation>{run.accept} toma el resultado, {run.dismiss} lo descarta, {run.compare} compara. Lo que tome será una capa sobre la imagen, que queda como estaba. {help.palette} encuentra todo lo demás.</translation>
    </message>
    <message numerus="yes">
        <source>{run}, %n branches</source>
        <translation>
            <numerusform>{run}, %n rama</numerusform>
            <numerusform>{run}, %n ramas</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} The result can be looked at before it is accepted.</source>
        <translation>{size} El resultado se puede mirar antes de aceptarlo.</translation>
    </message>
    <message>
        <source>{stem} result.png</source>
        <translation>{stem} resultado.png</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{title} cannot be sampled with {sampler}: choose the model&apos;s own sampler or one of {others}.</source>
        <translation>{title} no se puede muestrear con {sampler}: elija el muestreador del modelo o uno de estos: {others}.</translation>
    </message>
    <message>
        <source>{title} failed unexpectedly ({name}): please report this.</source>
        <translation>{title}: falló inesperadamente ({name}); infórmenos, por favor.</translation>
    </message>
    <message>
        <source>{title} has no blocks that can be left out: set the block cache to 0.</source>
        <translation>{title} no tiene bloques que puedan omitirse: ponga la caché de bloques a 0.</translation>
    </message>
    <message>
        <source>{title} is another version than the recipe&apos;s: the result will differ.</source>
        <translation>{title} es de otra versión que la receta: el resultado diferirá.</translation>
    </message>
    <message>
        <source>{title} looks at no further pictures: take them out, or choose another model.</source>
        <translation>{title} no mira más imágenes: quítalas o elige otro modelo.</translation>
    </message>
    <message>
        <source>{title} makes pictures whose sides are multiples of {multiple} pixels, not {width} x {height}: change the size.</source>
        <translation>{title} hace imágenes cuyos lados son múltiplos de {multiple} píxeles, no {width} x {height}: cambie el tamaño.</translation>
    </message>
    <message>
        <source>{title} makes square pictures only, not {width} x {height}: change the size, or mark a part of the picture that is as wide as it is high.</source>
        <translation>{title} solo hace imágenes cuadradas, no {width} x {height}: cambie el tamaño o marque una parte de la imagen tan ancha como alta.</translation>
    </message>
    <message>
        <source>{title} of the new picture, a multiple of {multiple}</source>
        <translation>{title} de la imagen nueva, múltiplo de {multiple}</translation>
    </message>
    <message>
        <source>{title} panel</source>
        <translation>Panel {title}</translation>
    </message>
    <message>
        <source>{title} takes no LoRA files: take them out of the run.</source>
        <extracomment>diffusers&apos; pipelines that read LoRA files of a family; each knows the names that trainers give. Families whose backbones have one shape, so that LoRAs of one fit the others.</extracomment>
        <translation>{title} no admite archivos LoRA: quítelos de la ejecución.</translation>
    </message>
    <message>
        <source>{title} takes one prompt for the whole picture here: take the regions out.</source>
        <translation>{title} admite aquí un prompt para toda la imagen: quite las regiones.</translation>
    </message>
    <message>
        <source>{title}: parameter</source>
        <translation>{title}: parámetro</translation>
    </message>
    <message>
        <source>{title}: values</source>
        <translation>{title}: valores</translation>
    </message>
    <message>
        <source>{tool} tool. Mask covers {share:.1%} of {width} by {height} pixels.</source>
        <translation>Herramienta {tool}. La máscara cubre el {share:.1%} de {width} por {height} píxeles.</translation>
    </message>
    <message>
        <source>{width} x {height} px</source>
        <extracomment>What lies outside of the frame is darkened so much while it is being set.</extracomment>
        <translation>{width} x {height} px</translation>
    </message>
    <message>
        <source>{word!r} is a word already: give the file {name} another name.</source>
        <translation>{word!r} ya es una palabra: dé otro nombre al archivo {name}.</translation>
    </message>
</context>
</TS>
